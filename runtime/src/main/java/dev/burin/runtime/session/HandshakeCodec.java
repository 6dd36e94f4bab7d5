package dev.burin.runtime.session;

import java.util.Arrays;

/** Handshake frames to bytes and back (2.2). */
final class HandshakeCodec {
    private static final int PROOF = 32;
    private static final int ID = 16;

    private HandshakeCodec() {}

    static byte[] open(Handshake.Open open) {
        return new FrameWriter(Frames.OPEN)
                .u8(open.minVersion())
                .u8(open.maxVersion())
                .u16(open.wants())
                .bytes(open.nonce())
                .u64(open.epoch())
                .limits(open.limits())
                .text(open.service())
                .text(open.interfaceHash())
                .sized(open.authentication())
                .done();
    }

    static byte[] openOk(Handshake.OpenOk ok) {
        return new FrameWriter(Frames.OPEN_OK)
                .u8(ok.version())
                .u16(ok.granted())
                .bytes(ok.id())
                .bytes(ok.secret())
                .u64(ok.epoch())
                .limits(ok.limits())
                .bytes(ok.bootId())
                .done();
    }

    /** A RESUME with the proof that {@code secret} makes; the one in {@code resume} is not looked at. */
    static byte[] resume(Handshake.Resume resume, byte[] secret) {
        FrameWriter frame = new FrameWriter(Frames.RESUME)
                .bytes(resume.id())
                .u64(resume.epoch())
                .bytes(resume.nonce())
                .limits(resume.limits())
                .summary(resume.summary());
        return frame.bytes(Proofs.resume(secret, frame.frame())).done();
    }

    /** A RESUME_OK with its proof, as {@link #resume}. */
    static byte[] resumeOk(Handshake.ResumeOk ok, byte[] secret, byte[] resumeProof) {
        FrameWriter frame = new FrameWriter(Frames.RESUME_OK)
                .u64(ok.epoch())
                .limits(ok.limits())
                .summary(ok.summary())
                .bytes(ok.bootId());
        return frame.bytes(Proofs.resumed(secret, resumeProof, frame.frame())).done();
    }

    static byte[] reject(Handshake.Reject reject) {
        return new FrameWriter(Frames.REJECT)
                .u16(reject.code())
                .u32(reject.retryAfter())
                .u64(reject.epoch())
                .bytes(reject.bootId())
                .u64(reject.receiveNext())
                .ranges(reject.done())
                .text(reject.text())
                .done();
    }

    static byte[] fenced(long epoch) {
        return new FrameWriter(Frames.FENCED).u64(epoch).done();
    }

    static byte[] error(Rejection code, String text) {
        return new FrameWriter(Frames.ERROR).u16(code.code()).text(text).done();
    }

    static Handshake.Open readOpen(byte[] data, int offset, int length) {
        FrameReader in = new FrameReader(data, offset, length);
        return new Handshake.Open(
                in.u8(), in.u8(), in.u16(), in.bytes(ID), in.counter(), in.limits(), in.text(), in.text(), in.sized());
    }

    static Handshake.OpenOk readOpenOk(byte[] data, int offset, int length) {
        FrameReader in = new FrameReader(data, offset, length);
        return new Handshake.OpenOk(
                in.u8(), in.u16(), in.bytes(ID), in.bytes(PROOF), in.counter(), in.limits(), in.bytes(ID));
    }

    static Handshake.Resume readResume(byte[] data, int offset, int length) {
        FrameReader in = new FrameReader(data, offset, length);
        Handshake.Resume resume = new Handshake.Resume(
                in.bytes(ID), in.counter(), in.bytes(ID), in.limits(), in.summary(), in.bytes(PROOF));
        if (in.left() > 0) {
            throw new ProtocolException("the proof of a RESUME must be its end");
        }
        return resume;
    }

    /** What the proof at the end of a RESUME or a RESUME_OK is made over. */
    static byte[] proven(byte[] data, int offset, int length) {
        return Arrays.copyOfRange(data, offset, offset + length - PROOF);
    }

    static Handshake.ResumeOk readResumeOk(byte[] data, int offset, int length) {
        FrameReader in = new FrameReader(data, offset, length);
        Handshake.ResumeOk ok =
                new Handshake.ResumeOk(in.counter(), in.limits(), in.summary(), in.bytes(ID), in.bytes(PROOF));
        if (in.left() > 0) {
            throw new ProtocolException("the proof of a RESUME_OK must be its end");
        }
        return ok;
    }

    static Handshake.Reject readReject(byte[] data, int offset, int length) {
        FrameReader in = new FrameReader(data, offset, length);
        int code = in.u16();
        return new Handshake.Reject(
                Rejection.of(code),
                code,
                in.size(),
                in.counter(),
                in.bytes(ID),
                in.counter(),
                in.ranges(),
                in.optionalText());
    }

    static long readFenced(byte[] data, int offset, int length) {
        return new FrameReader(data, offset, length).counter();
    }
}
