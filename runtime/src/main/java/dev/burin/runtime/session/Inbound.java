package dev.burin.runtime.session;

/** Reads the frames of the current link, and gives each to whom it concerns. Guarded by the session's lock. */
final class Inbound {
    private final SessionCore core;
    private final int maxFrame; // bytes

    Inbound(SessionCore core, int maxFrame) {
        this.core = core;
        this.maxFrame = maxFrame;
    }

    void take(byte[] data, int offset, int length) {
        if (length < Frames.COMMON || !Frames.isFrame(data, offset) || data[offset + 1] != Frames.VERSION) {
            throw new ProtocolException("what came is no frame of version " + Frames.VERSION);
        }
        if (length > maxFrame) {
            throw new ProtocolException(
                    "a frame has " + length + " bytes, where " + maxFrame + " are allowed (option Session.maxFrame)");
        }
        int type = data[offset + Frames.TYPE_AT] & 0xff;
        switch (type) {
            case Frames.REQ -> request(data, offset, length);
            case Frames.RES -> response(data, offset, length);
            case Frames.ACK -> {
                dataPart(data, offset, length, Frames.DATA + 4);
                int added = Frames.getInt(data, offset + Frames.DATA);
                core.originator.addCredit(added < 0 ? Integer.MAX_VALUE : added);
            }
            case Frames.CANCEL -> core.records.cancel(dataPart(data, offset, length, Frames.DATA));
            case Frames.PING -> {
                dataPart(data, offset, length, Frames.DATA + 8);
                core.acknowledgements.sendToken(Frames.PONG, Frames.getLong(data, offset + Frames.DATA));
            }
            case Frames.PONG -> dataPart(data, offset, length, Frames.DATA + 8);
            case Frames.READY -> core.gate.peerReady(new FrameReader(data, offset, length).u32());
            case Frames.HOLD -> core.detachment.peerHolds(new FrameReader(data, offset, length).size());
            case Frames.DRAIN -> core.ending.drainedByPeer();
            case Frames.DETACH -> core.detachment.askedByPeer(new FrameReader(data, offset, length).size());
            case Frames.DETACH_OK -> core.detachment.agreed();
            case Frames.CLOSE -> core.ending.closedByPeer(new FrameReader(data, offset, length));
            case Frames.CLOSE_OK -> core.ending.closeAnswered();
            case Frames.ERROR -> {
                FrameReader in = new FrameReader(data, offset, length);
                Rejection code = Rejection.of(in.u16());
                core.end(code, "the peer refused what it was sent: " + in.optionalText());
            }
            default -> {
                if (type < Frames.FIRST_OPTIONAL) {
                    throw new ProtocolException(
                            "a frame has the type " + Integer.toHexString(type) + ", which does not belong here");
                }
            }
        }
    }

    private void request(byte[] data, int offset, int length) {
        long operation = dataPart(data, offset, length, Frames.REQUEST_HEADER);
        if (operation == 0) {
            throw new ProtocolException("a REQ has no number");
        }
        core.detachment.callOff();
        core.records.request(
                operation,
                data[offset + Frames.FLAGS_AT] & 0xff,
                Frames.getInt(data, offset + Frames.DEADLINE_AT),
                Frames.getLong(data, offset + Frames.DIGEST_AT),
                data,
                offset + Frames.REQUEST_HEADER,
                length - Frames.REQUEST_HEADER,
                core.time());
    }

    private void response(byte[] data, int offset, int length) {
        long operation = dataPart(data, offset, length, Frames.RESPONSE_HEADER);
        core.originator.answered(
                operation,
                Status.of(data[offset + Frames.STATUS_AT] & 0xff),
                data,
                offset + Frames.RESPONSE_HEADER,
                length - Frames.RESPONSE_HEADER);
    }

    /** Takes the acknowledgements that a data frame carries; its operation. */
    private long dataPart(byte[] data, int offset, int length, int least) {
        if (length < least) {
            throw new ProtocolException(
                    "a data frame has " + length + " bytes, where at least " + least + " are needed");
        }
        long operation = counter(data, offset + Frames.OPERATION_AT);
        core.records.trim(counter(data, offset + Frames.FIRST_INCOMPLETE_AT));
        core.originator.recorded(counter(data, offset + Frames.RECEIVE_NEXT_AT));
        return operation;
    }

    private static long counter(byte[] data, int at) {
        long value = Frames.getLong(data, at);
        if (value < 0 || value >= Frames.COUNTER_LIMIT) {
            throw new ProtocolException("a counter is " + Long.toUnsignedString(value) + ", which is not below 2^62");
        }
        return value;
    }
}
