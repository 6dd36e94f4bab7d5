/** People who talk in rooms: a listener, a client for the console, and a demonstration that runs both. */
package examples.chat;
