package dev.burin.runtime.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The directory of a store, which belongs to this process until it is closed. For one thread at a time. */
interface StoreFiles extends Closeable {
    boolean exists(String name);

    /** Opens a file that is there. */
    OpenFile open(String name) throws IOException;

    /** Makes an empty file, which only its owner may read; one that is there is emptied. */
    OpenFile create(String name) throws IOException;

    void delete(String name) throws IOException;

    /** Gives a file another name, as a whole or not at all; takes the place of one that had it. */
    void rename(String from, String to) throws IOException;

    /** Makes names durable: creation, deletion and renaming. */
    void forceNames() throws IOException;

    /** Where a file is, for people. */
    String describe(String name);

    /** A file. */
    interface OpenFile extends Closeable {
        long size() throws IOException;

        /** Reads some bytes at a position; -1 at the end. */
        int read(ByteBuffer target, long position) throws IOException;

        /** Writes all bytes at the end. */
        void append(ByteBuffer bytes) throws IOException;

        void truncate(long size) throws IOException;

        /** Makes its content durable. */
        void force() throws IOException;
    }
}
