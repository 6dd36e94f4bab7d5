package dev.burin.runtime.session;

/** Frames in words, for traces. */
final class SimFrames {
    private static final String[] NAMES = {"0", "OPEN", "OPEN_OK", "RESUME", "RESUME_OK", "REJECT"};
    private static final String[] DATA = {
        "REQ",
        "RES",
        "ACK",
        "CANCEL",
        "PING",
        "PONG",
        "READY",
        "HOLD",
        "DRAIN",
        "DETACH",
        "DETACH_OK",
        "CLOSE",
        "CLOSE_OK",
        "FENCED",
        "ERROR"
    };

    private SimFrames() {}

    static int type(byte[] frame) {
        return frame[Frames.TYPE_AT] & 0xff;
    }

    static boolean isData(byte[] frame) {
        int type = type(frame);
        return type >= Frames.REQ && type <= Frames.PONG;
    }

    static String name(byte[] frame) {
        int type = type(frame);
        return type < NAMES.length
                ? NAMES[type]
                : type >= 0x10 && type < 0x10 + DATA.length ? DATA[type - 0x10] : "" + type;
    }

    static String describe(byte[] frame) {
        String text = name(frame);
        if (isData(frame)) {
            text += " n=" + Frames.getLong(frame, Frames.OPERATION_AT) + " fi="
                    + Frames.getLong(frame, Frames.FIRST_INCOMPLETE_AT) + " rn="
                    + Frames.getLong(frame, Frames.RECEIVE_NEXT_AT);
        }
        int type = type(frame);
        if (type == Frames.REQ) {
            text += " flags=" + Integer.toHexString(frame[Frames.FLAGS_AT]) + " size=" + (frame.length - 40);
        } else if (type == Frames.RES) {
            text += " " + Status.of(frame[Frames.STATUS_AT] & 0xff);
        } else if (type == Frames.RESUME) {
            text += " " + HandshakeCodec.readResume(frame, 0, frame.length);
        } else if (type == Frames.RESUME_OK) {
            text += " " + HandshakeCodec.readResumeOk(frame, 0, frame.length);
        } else if (type == Frames.REJECT) {
            text += " " + HandshakeCodec.readReject(frame, 0, frame.length);
        } else if (type == Frames.ERROR) {
            text += " " + new String(frame, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        return text;
    }
}
