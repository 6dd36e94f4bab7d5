/** A market for many orders at once: a listener that pushes prices, and a trader that keeps a thousand orders in flight. */
package examples.exchange;
