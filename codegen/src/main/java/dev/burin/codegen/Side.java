package dev.burin.codegen;

import dev.burin.idl.model.Message;

/** One of the two ends of a conversation, as the one that implements messages. */
enum Side {
    SERVER(Part.SERVER, Part.REMOTE_SERVER, Part.STUB_SERVER, Part.IMPL_SERVER),
    CLIENT(Part.CLIENT, Part.REMOTE_CLIENT, Part.STUB_CLIENT, Part.IMPL_CLIENT);

    /** The interface that this end implements. */
    final Part type;

    /** The proxy through which the other end calls this one. */
    final Part remote;

    /** What runs the messages that arrive at this end. */
    final Part stub;

    /** The skeleton of an implementation. */
    final Part skeleton;

    Side(Part type, Part remote, Part stub, Part skeleton) {
        this.type = type;
        this.remote = remote;
        this.stub = stub;
        this.skeleton = skeleton;
    }

    Side other() {
        return this == SERVER ? CLIENT : SERVER;
    }

    boolean implementsMessage(Message message) {
        return this == SERVER
                ? message.direction().toServer()
                : message.direction().toClient();
    }

    /** The word for texts. */
    String word() {
        return JavaNames.lowerCase(name());
    }
}
