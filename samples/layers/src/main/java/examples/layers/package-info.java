/** Layers of one's own: a filter that lets a peer make so many calls and no more, and a transport over Unix sockets. */
package examples.layers;
