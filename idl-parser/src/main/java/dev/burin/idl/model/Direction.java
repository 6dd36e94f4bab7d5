package dev.burin.idl.model;

/** Which end implements a message. */
public enum Direction {
    /** The client sends, the server implements. */
    SERVER,
    /** The server sends, the client implements. */
    CLIENT,
    /** Both send and both implement. */
    BOTH;

    /** Returns whether the server implements the message. */
    public boolean toServer() {
        return this != CLIENT;
    }

    /** Returns whether the client implements the message. */
    public boolean toClient() {
        return this != SERVER;
    }
}
