package golden.int_.switch_.dangerous;

import default_.package_.Codecs;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What both ends of Call know. */
@dev.burin.runtime.stub.Generated("dev.burin.codegen")
public interface Call extends Codecs {
    int class_ = 1;
    int Objects_ = 2;
    String CallOptions_ = "3";
    int dev_ = 4;
    int java_ = 5;
    boolean Call = true;

    int serverMessage(int server);

    enum Color {
        default_("default"),
        class_("class"),
        wireName("wireName"),
        RED("RED"),
        red("red"),
        values("values"),
        valueOf("valueOf"),
        ordinal("ordinal");

        private final String wireName_;

        Color(String wireName_) {
            this.wireName_ = wireName_;
        }

        /** Returns the name on the wire. */
        public String wireName() {
            return wireName_;
        }
    }

    enum transient_ {
        this_("this"),
        super_("super"),
        if_("if");

        private final String wireName;

        transient_(String wireName) {
            this.wireName = wireName;
        }

        /** Returns the name on the wire. */
        public String wireName() {
            return wireName;
        }
    }

    record Objects2(int Objects_, int Arrays_, int Double_, double Float_, String String_,
            Object Object_) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Objects2 that
                    && Objects_ == that.Objects_
                    && Arrays_ == that.Arrays_
                    && Double_ == that.Double_
                    && Double.compare(Float_, that.Float_) == 0
                    && Objects.equals(String_, that.String_)
                    && Objects.deepEquals(Object_, that.Object_);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Objects_, Arrays_, Double_, Float_, String_,
                    Arrays.deepHashCode(new Object[] {Object_}));
        }

        @Override
        public String toString() {
            return "Objects2(Objects=" + Objects_ + "; Arrays=" + Arrays_ + "; Double=" + Double_
                    + "; Float=" + Float_ + "; String=" + String_ + "; Object=" + Object_ + ")";
        }
    }

    record String_(String String_) {
        @Override
        public String toString() {
            return "String(String=" + String_ + ")";
        }
    }

    record Object_(Object Object_) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Object_ that && Objects.deepEquals(Object_, that.Object_);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.deepHashCode(new Object[] {Object_}));
        }

        @Override
        public String toString() {
            return "Object(Object=" + Object_ + ")";
        }
    }

    record Override_(int Override_) {
        @Override
        public String toString() {
            return "Override(Override=" + Override_ + ")";
        }
    }

    record Integer_(int Integer_, Object x, int[] y) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Integer_ that
                    && Integer_ == that.Integer_
                    && Objects.deepEquals(x, that.x)
                    && Arrays.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Integer_, Arrays.deepHashCode(new Object[] {x}),
                    Arrays.hashCode(y));
        }

        @Override
        public String toString() {
            return "Integer(Integer=" + Integer_ + "; x=" + x + "; y=" + Arrays.toString(y) + ")";
        }
    }

    record Void_() {
        @Override
        public String toString() {
            return "Void()";
        }
    }

    record Instant(java.time.Instant Instant) {
        @Override
        public String toString() {
            return "Instant(Instant=" + Instant + ")";
        }
    }

    record CallPort(int port, int options) {
        @Override
        public String toString() {
            return "CallPort(port=" + port + "; options=" + options + ")";
        }
    }

    record CallServer_(int x) {
        @Override
        public String toString() {
            return "CallServer(x=" + x + ")";
        }
    }

    record CallWire_(int x) {
        @Override
        public String toString() {
            return "CallWire(x=" + x + ")";
        }
    }

    record Async(int x) {
        @Override
        public String toString() {
            return "Async(x=" + x + ")";
        }
    }

    record record_(int record, int var, int yield, int sealed, int permits) {
        @Override
        public String toString() {
            return "record(record=" + record + "; var=" + var + "; yield=" + yield + "; sealed="
                    + sealed + "; permits=" + permits + ")";
        }
    }

    record var_(int x) {
        @Override
        public String toString() {
            return "var(x=" + x + ")";
        }
    }

    record User(String name) {
        @Override
        public String toString() {
            return "User(name=" + name + ")";
        }
    }

    record USER_(String name) {
        @Override
        public String toString() {
            return "USER(name=" + name + ")";
        }
    }

    record user__(String name) {
        @Override
        public String toString() {
            return "user(name=" + name + ")";
        }
    }

    record golden_(int x) {
        @Override
        public String toString() {
            return "golden(x=" + x + ")";
        }
    }

    record Generated(int x) {
        @Override
        public String toString() {
            return "Generated(x=" + x + ")";
        }
    }

    record CompletableFuture(int x) {
        @Override
        public String toString() {
            return "CompletableFuture(x=" + x + ")";
        }
    }

    record Arrays_(int[] Arrays_, Object[] Objects_) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Arrays_ that
                    && Arrays.equals(Arrays_, that.Arrays_)
                    && Arrays.deepEquals(Objects_, that.Objects_);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(Arrays_), Arrays.deepHashCode(Objects_));
        }

        @Override
        public String toString() {
            return "Arrays(Arrays=" + Arrays.toString(Arrays_) + "; Objects="
                    + Arrays.deepToString(Objects_) + ")";
        }
    }

    record StructCodec(int x) {
        @Override
        public String toString() {
            return "StructCodec(x=" + x + ")";
        }
    }

    record AsyncReceiver(int x) {
        @Override
        public String toString() {
            return "AsyncReceiver(x=" + x + ")";
        }
    }

    record Mine(int x) {
        @Override
        public String toString() {
            return "Mine(x=" + x + ")";
        }
    }

    record IdleBlock2(Mine2 mine) {
        @Override
        public String toString() {
            return "IdleBlock2(mine=" + mine + ")";
        }
    }

    record Mine2(Mine mine) {
        @Override
        public String toString() {
            return "Mine2(mine=" + mine + ")";
        }
    }

    record Accessors(int getClass_, int hashCode_, int toString_, int wait_, int notify_,
            int notifyAll_, int clone__, int finalize_, int equals, int clone_, int other, int that,
            int result, int type, int messageType, int in, int out, int value, int TYPE, int ID,
            int SERVICE, int RESULT, int TYPES, int length, int in_, int class_, int Codecs,
            int USER_CODEC, int userName, int user_name, int UserName, int USER_NAME,
            int USER_ARRAY, int[] array) {
        @Override
        public boolean equals(Object other_) {
            return other_ instanceof Accessors that_
                    && getClass_ == that_.getClass_
                    && hashCode_ == that_.hashCode_
                    && toString_ == that_.toString_
                    && wait_ == that_.wait_
                    && notify_ == that_.notify_
                    && notifyAll_ == that_.notifyAll_
                    && clone__ == that_.clone__
                    && finalize_ == that_.finalize_
                    && equals == that_.equals
                    && clone_ == that_.clone_
                    && other == that_.other
                    && that == that_.that
                    && result == that_.result
                    && type == that_.type
                    && messageType == that_.messageType
                    && in == that_.in
                    && out == that_.out
                    && value == that_.value
                    && TYPE == that_.TYPE
                    && ID == that_.ID
                    && SERVICE == that_.SERVICE
                    && RESULT == that_.RESULT
                    && TYPES == that_.TYPES
                    && length == that_.length
                    && in_ == that_.in_
                    && class_ == that_.class_
                    && Codecs == that_.Codecs
                    && USER_CODEC == that_.USER_CODEC
                    && userName == that_.userName
                    && user_name == that_.user_name
                    && UserName == that_.UserName
                    && USER_NAME == that_.USER_NAME
                    && USER_ARRAY == that_.USER_ARRAY
                    && Arrays.equals(array, that_.array);
        }

        @Override
        public int hashCode() {
            return Objects.hash(getClass_, hashCode_, toString_, wait_, notify_, notifyAll_,
                    clone__, finalize_, equals, clone_, other, that, result, type, messageType, in,
                    out, value, TYPE, ID, SERVICE, RESULT, TYPES, length, in_, class_, Codecs,
                    USER_CODEC, userName, user_name, UserName, USER_NAME, USER_ARRAY,
                    Arrays.hashCode(array));
        }

        @Override
        public String toString() {
            return "Accessors(getClass=" + getClass_ + "; hashCode=" + hashCode_ + "; toString="
                    + toString_ + "; wait=" + wait_ + "; notify=" + notify_ + "; notifyAll="
                    + notifyAll_ + "; clone=" + clone__ + "; finalize=" + finalize_ + "; equals="
                    + equals + "; clone_=" + clone_ + "; other=" + other + "; that=" + that
                    + "; result=" + result + "; type=" + type + "; messageType=" + messageType
                    + "; in=" + in + "; out=" + out + "; value=" + value + "; TYPE=" + TYPE
                    + "; ID=" + ID + "; SERVICE=" + SERVICE + "; RESULT=" + RESULT + "; TYPES="
                    + TYPES + "; length=" + length + "; in_=" + in_ + "; class=" + class_
                    + "; Codecs=" + Codecs + "; USER_CODEC=" + USER_CODEC + "; userName=" + userName
                    + "; user_name=" + user_name + "; UserName=" + UserName + "; USER_NAME="
                    + USER_NAME + "; USER_ARRAY=" + USER_ARRAY + "; array=" + Arrays.toString(array)
                    + ")";
        }
    }

    class Base {
        private final int wait_;
        private final int yield;
        private final int other;

        public Base(int wait_, int yield, int other) {
            this.wait_ = wait_;
            this.yield = yield;
            this.other = other;
        }

        public int wait_() {
            return wait_;
        }

        public int yield() {
            return yield;
        }

        public int other() {
            return other;
        }

        @Override
        public boolean equals(Object other_) {
            if (other_ == null || other_.getClass() != getClass()) {
                return false;
            }
            Base that = (Base) other_;
            return wait_ == that.wait_
                    && yield == that.yield
                    && other == that.other;
        }

        @Override
        public int hashCode() {
            return Objects.hash(wait_, yield, other);
        }

        @Override
        public String toString() {
            return "Base(wait=" + wait_ + "; yield=" + yield + "; other=" + other + ")";
        }
    }

    class Derived extends Base {
        private final int wait__;
        private final int that;
        private final int class_;

        public Derived(int wait_, int yield, int other, int wait__, int that, int class_) {
            super(wait_, yield, other);
            this.wait__ = wait__;
            this.that = that;
            this.class_ = class_;
        }

        public int wait__() {
            return wait__;
        }

        public int that() {
            return that;
        }

        public int class_() {
            return class_;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Derived that_ = (Derived) other;
            return wait__ == that_.wait__
                    && that == that_.that
                    && class_ == that_.class_;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(wait__, that, class_);
        }

        @Override
        public String toString() {
            return "Derived(wait=" + super.wait_() + "; yield=" + super.yield() + "; other="
                    + super.other() + "; wait_=" + wait__ + "; that=" + that + "; class=" + class_
                    + ")";
        }
    }

    class Empty {
        public Empty() {}

        @Override
        public boolean equals(Object other) {
            return other != null && other.getClass() == getClass();
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "Empty()";
        }
    }

    class EmptyDerived extends Empty {
        public EmptyDerived() {}

        @Override
        public String toString() {
            return "EmptyDerived()";
        }
    }

    record Holder(String_ a, Object_ b, Override_ c, Integer_ d, Void_ e, Instant f, CallPort g,
            CallServer_ h, CallWire_ i, Async j, record_ k, var_ l, User m, USER_ n, user__ o,
            golden_ r, Mine[] s, Codecs.Mine s2, transient_[] t, User[] u, USER_[] v,
            Arrays_[][] w) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Holder that
                    && Objects.equals(a, that.a)
                    && Objects.equals(b, that.b)
                    && Objects.equals(c, that.c)
                    && Objects.equals(d, that.d)
                    && Objects.equals(e, that.e)
                    && Objects.equals(f, that.f)
                    && Objects.equals(g, that.g)
                    && Objects.equals(h, that.h)
                    && Objects.equals(i, that.i)
                    && Objects.equals(j, that.j)
                    && Objects.equals(k, that.k)
                    && Objects.equals(l, that.l)
                    && Objects.equals(m, that.m)
                    && Objects.equals(n, that.n)
                    && Objects.equals(o, that.o)
                    && Objects.equals(r, that.r)
                    && Arrays.equals(s, that.s)
                    && Objects.equals(s2, that.s2)
                    && Arrays.equals(t, that.t)
                    && Arrays.equals(u, that.u)
                    && Arrays.equals(v, that.v)
                    && Arrays.deepEquals(w, that.w);
        }

        @Override
        public int hashCode() {
            return Objects.hash(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, r, Arrays.hashCode(s),
                    s2, Arrays.hashCode(t), Arrays.hashCode(u), Arrays.hashCode(v),
                    Arrays.deepHashCode(w));
        }

        @Override
        public String toString() {
            return "Holder(a=" + a + "; b=" + b + "; c=" + c + "; d=" + d + "; e=" + e + "; f=" + f
                    + "; g=" + g + "; h=" + h + "; i=" + i + "; j=" + j + "; k=" + k + "; l=" + l
                    + "; m=" + m + "; n=" + n + "; o=" + o + "; r=" + r + "; s="
                    + Arrays.toString(s) + "; s2=" + s2 + "; t=" + Arrays.toString(t) + "; u="
                    + Arrays.toString(u) + "; v=" + Arrays.toString(v) + "; w="
                    + Arrays.deepToString(w) + ")";
        }
    }

    class Throwable extends Exception {
        private static final long serialVersionUID = 1L;

        private final int getMessage_;
        private final int getCause_;
        private final int message;
        private final int cause;
        private final int serialVersionUID_;
        private final int getStackTrace_;
        private final int printStackTrace_;
        private final int toString_;

        private final transient List<?> suppressed;

        public Throwable(int getMessage_, int getCause_, int message, int cause,
                int serialVersionUID_, int getStackTrace_, int printStackTrace_, int toString_,
                List<?> suppressed) {
            this.getMessage_ = getMessage_;
            this.getCause_ = getCause_;
            this.message = message;
            this.cause = cause;
            this.serialVersionUID_ = serialVersionUID_;
            this.getStackTrace_ = getStackTrace_;
            this.printStackTrace_ = printStackTrace_;
            this.toString_ = toString_;
            this.suppressed = suppressed;
        }

        public int getMessage_() {
            return getMessage_;
        }

        public int getCause_() {
            return getCause_;
        }

        public int message() {
            return message;
        }

        public int cause() {
            return cause;
        }

        public int serialVersionUID_() {
            return serialVersionUID_;
        }

        public int getStackTrace_() {
            return getStackTrace_;
        }

        public int printStackTrace_() {
            return printStackTrace_;
        }

        public int toString_() {
            return toString_;
        }

        public List<?> suppressed() {
            return suppressed;
        }

        @Override
        public String getMessage() {
            return "getMessage=" + getMessage_ + "; getCause=" + getCause_ + "; message=" + message
                    + "; cause=" + cause + "; serialVersionUID=" + serialVersionUID_
                    + "; getStackTrace=" + getStackTrace_ + "; printStackTrace=" + printStackTrace_
                    + "; toString=" + toString_ + "; suppressed=" + suppressed;
        }
    }

    class Exception_ extends Throwable {
        private static final long serialVersionUID = 1L;

        private final String Exception_;

        public Exception_(int getMessage_, int getCause_, int message, int cause,
                int serialVersionUID_, int getStackTrace_, int printStackTrace_, int toString_,
                List<?> suppressed, String Exception_) {
            super(getMessage_, getCause_, message, cause, serialVersionUID_, getStackTrace_,
                    printStackTrace_, toString_, suppressed);
            this.Exception_ = Exception_;
        }

        public String Exception_() {
            return Exception_;
        }

        @Override
        public String getMessage() {
            return "getMessage=" + super.getMessage_() + "; getCause=" + super.getCause_()
                    + "; message=" + super.message() + "; cause=" + super.cause()
                    + "; serialVersionUID=" + super.serialVersionUID_() + "; getStackTrace="
                    + super.getStackTrace_() + "; printStackTrace=" + super.printStackTrace_()
                    + "; toString=" + super.toString_() + "; suppressed=" + super.suppressed()
                    + "; Exception=" + Exception_;
        }
    }

    class RuntimeException_ extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public RuntimeException_() {}
    }
}
