package examples.chat;

import dev.burin.runtime.stub.AsyncReceiver;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.ValueCodec;
import java.time.Instant;

/** How the messages and types of {@link Chat} travel. */
@Generated("dev.burin.codegen")
public final class ChatWire {
    private static final String SERVICE = "examples.chat.Chat";
    private static final int LENGTH = 209439595; // length
    private static final int LINE = -1939113991; // line
    private static final int MOOD = -1108892164; // mood
    private static final int NAME = -444097232; // name
    private static final int PICTURE = 24634713; // picture
    private static final int ROOM = -1500923456; // room
    private static final int ROOMS = -1247496525; // rooms
    private static final int TEXT = -21773710; // text
    private static final int TIME = 10550706; // time
    private static final int WHEN = -1951441281; // when
    private static final int WHO = 851643833; // who
    private static final int YEARS = -1191751567; // years

    public static final StructCodec<Chat.User> USER_CODEC = new UserCodec();
    public static final StructCodec<Chat.Moderator> MODERATOR_CODEC = new ModeratorCodec();
    public static final StructCodec<Chat.Line> LINE_CODEC = new LineCodec();
    public static final StructCodec<Chat.Mood> MOOD_CODEC = Codecs.enumeration(SERVICE + ".Mood",
            Chat.Mood.class, Chat.Mood.values(), Chat.Mood[]::new, Chat.Mood::wireName);
    public static final StructCodec<Chat.NoSuchRoom> NO_SUCH_ROOM_CODEC = new NoSuchRoomCodec();

    private static final ValueCodec<Chat.User[]> USER_ARRAY = Codecs.array(USER_CODEC,
            Chat.User[]::new);
    private static final ValueCodec<String[]> STRING_ARRAY = Codecs.array(Codecs.STRING,
            String[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(USER_CODEC, MODERATOR_CODEC,
            LINE_CODEC, MOOD_CODEC, NO_SUCH_ROOM_CODEC);

    private ChatWire() {}

    /** {@code User[] enter(string room, User who)}. */
    public static final class Enter extends Call<Chat.User[]> {
        public static final int ID = 184138136; // examples.chat.Chat.enter

        private static final MessageType TYPE = MessageType.call(SERVICE, "enter", "room", "who")
                .timeout(4000);

        public String room;
        public Chat.User who;
        public Chat.User[] result;

        public Enter() {}

        public Enter(String room, Chat.User who) {
            this.room = room;
            this.who = who;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(ROOM, room);
            out.write(WHO, USER_CODEC, who);
        }

        @Override
        protected void readArguments(StructReader in) {
            room = in.nextString(ROOM);
            who = in.next(WHO, USER_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ROOM -> room = in.readString();
                    case WHO -> who = in.read(USER_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, USER_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(USER_ARRAY);
        }

        @Override
        public Chat.User[] result() {
            return result;
        }
    }

    /** {@code void say(string room, User who, string text)}. */
    public static final class Say extends Call<Void> {
        public static final int ID = 647015339; // examples.chat.Chat.say

        private static final MessageType TYPE = MessageType.call(SERVICE, "say", "room", "who",
                "text").timeout(4000);

        public String room;
        public Chat.User who;
        public String text;

        public Say() {}

        public Say(String room, Chat.User who, String text) {
            this.room = room;
            this.who = who;
            this.text = text;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(ROOM, room);
            out.write(WHO, USER_CODEC, who);
            out.writeString(TEXT, text);
        }

        @Override
        protected void readArguments(StructReader in) {
            room = in.nextString(ROOM);
            who = in.next(WHO, USER_CODEC);
            text = in.nextString(TEXT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ROOM -> room = in.readString();
                    case WHO -> who = in.read(USER_CODEC);
                    case TEXT -> text = in.readString();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code boolean mayTalk(string room, User who, int length)}. */
    public static final class MayTalk extends Call<Boolean> {
        public static final int ID = 1213465393; // examples.chat.Chat.mayTalk

        private static final MessageType TYPE = MessageType.call(SERVICE, "mayTalk", "room", "who",
                "length").timeout(4000);

        public String room;
        public Chat.User who;
        public int length;
        public boolean result;

        public MayTalk() {}

        public MayTalk(String room, Chat.User who, int length) {
            this.room = room;
            this.who = who;
            this.length = length;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(ROOM, room);
            out.write(WHO, USER_CODEC, who);
            out.writeInt(LENGTH, length);
        }

        @Override
        protected void readArguments(StructReader in) {
            room = in.nextString(ROOM);
            who = in.next(WHO, USER_CODEC);
            length = in.nextInt(LENGTH);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ROOM -> room = in.readString();
                    case WHO -> who = in.read(USER_CODEC);
                    case LENGTH -> length = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeBoolean(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readBoolean();
        }

        @Override
        public Boolean result() {
            return result;
        }
    }

    /** {@code void feel(User who, Mood mood)}. */
    public static final class Feel extends Call<Void> {
        public static final int ID = -833560858; // examples.chat.Chat.feel

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "feel", "who", "mood")
                .receiver(AsyncReceiver.QUEUED);

        public Chat.User who;
        public Chat.Mood mood;

        public Feel() {}

        public Feel(Chat.User who, Chat.Mood mood) {
            this.who = who;
            this.mood = mood;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(WHO, USER_CODEC, who);
            out.write(MOOD, MOOD_CODEC, mood);
        }

        @Override
        protected void readArguments(StructReader in) {
            who = in.next(WHO, USER_CODEC);
            mood = in.next(MOOD, MOOD_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHO -> who = in.read(USER_CODEC);
                    case MOOD -> mood = in.read(MOOD_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code void said(string room, Line line)}. */
    public static final class Said extends Call<Void> {
        public static final int ID = 691354505; // examples.chat.Chat.said

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "said", "room", "line");

        public String room;
        public Chat.Line line;

        public Said() {}

        public Said(String room, Chat.Line line) {
            this.room = room;
            this.line = line;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(ROOM, room);
            out.write(LINE, LINE_CODEC, line);
        }

        @Override
        protected void readArguments(StructReader in) {
            room = in.nextString(ROOM);
            line = in.next(LINE, LINE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ROOM -> room = in.readString();
                    case LINE -> line = in.read(LINE_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code long ping(long time)}. */
    public static final class Ping extends Call<Long> {
        public static final int ID = -1583987054; // examples.chat.Chat.ping

        private static final MessageType TYPE = MessageType.call(SERVICE, "ping", "time")
                .timeout(4000).idempotent();

        public long time;
        public long result;

        public Ping() {}

        public Ping(long time) {
            this.time = time;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeLong(TIME, time);
        }

        @Override
        protected void readArguments(StructReader in) {
            time = in.nextLong(TIME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case TIME -> time = in.readLong();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeLong(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readLong();
        }

        @Override
        public Long result() {
            return result;
        }
    }

    private static final class UserCodec extends StructCodec<Chat.User> {
        private static final StructType TYPE = StructType.of(SERVICE + ".User", "name", "years");

        UserCodec() {
            super(TYPE, Chat.User.class);
        }

        @Override
        protected void writeFields(StructWriter out, Chat.User value) {
            out.writeString(NAME, value.name());
            out.writeInt(YEARS, value.years());
        }

        @Override
        protected Chat.User readFields(StructReader in) {
            String name = in.nextString(NAME);
            int years = in.nextInt(YEARS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case YEARS -> years = in.readInt();
                    default -> in.skip();
                }
            }
            return new Chat.User(name, years);
        }

        @Override
        protected Chat.User[] newArray(int length) {
            return new Chat.User[length];
        }
    }

    private static final class ModeratorCodec extends StructCodec<Chat.Moderator> {
        private static final StructType TYPE = StructType.extending(USER_CODEC.type(),
                SERVICE + ".Moderator", "rooms");

        ModeratorCodec() {
            super(TYPE, Chat.Moderator.class);
        }

        @Override
        protected void writeFields(StructWriter out, Chat.Moderator value) {
            out.writeString(NAME, value.name());
            out.writeInt(YEARS, value.years());
            out.write(ROOMS, STRING_ARRAY, value.rooms());
        }

        @Override
        protected Chat.Moderator readFields(StructReader in) {
            String name = in.nextString(NAME);
            int years = in.nextInt(YEARS);
            String[] rooms = in.next(ROOMS, STRING_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case YEARS -> years = in.readInt();
                    case ROOMS -> rooms = in.read(STRING_ARRAY);
                    default -> in.skip();
                }
            }
            return new Chat.Moderator(name, years, rooms);
        }

        @Override
        protected Chat.Moderator[] newArray(int length) {
            return new Chat.Moderator[length];
        }
    }

    private static final class LineCodec extends StructCodec<Chat.Line> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Line", "who", "text",
                "when", "picture");

        LineCodec() {
            super(TYPE, Chat.Line.class);
        }

        @Override
        protected void writeFields(StructWriter out, Chat.Line value) {
            out.write(WHO, USER_CODEC, value.who());
            out.writeString(TEXT, value.text());
            out.write(WHEN, Codecs.DATETIME, value.when());
            out.write(PICTURE, Codecs.BYTES, value.picture());
        }

        @Override
        protected Chat.Line readFields(StructReader in) {
            Chat.User who = in.next(WHO, USER_CODEC);
            String text = in.nextString(TEXT);
            Instant when = in.next(WHEN, Codecs.DATETIME);
            byte[] picture = in.next(PICTURE, Codecs.BYTES);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHO -> who = in.read(USER_CODEC);
                    case TEXT -> text = in.readString();
                    case WHEN -> when = in.read(Codecs.DATETIME);
                    case PICTURE -> picture = in.read(Codecs.BYTES);
                    default -> in.skip();
                }
            }
            return new Chat.Line(who, text, when, picture);
        }

        @Override
        protected Chat.Line[] newArray(int length) {
            return new Chat.Line[length];
        }
    }

    private static final class NoSuchRoomCodec extends StructCodec<Chat.NoSuchRoom> {
        private static final StructType TYPE = StructType.of(SERVICE + ".NoSuchRoom", "room");

        NoSuchRoomCodec() {
            super(TYPE, Chat.NoSuchRoom.class);
        }

        @Override
        protected void writeFields(StructWriter out, Chat.NoSuchRoom value) {
            out.writeString(ROOM, value.room());
        }

        @Override
        protected Chat.NoSuchRoom readFields(StructReader in) {
            String room = in.nextString(ROOM);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ROOM -> room = in.readString();
                    default -> in.skip();
                }
            }
            return new Chat.NoSuchRoom(room);
        }

        @Override
        protected Chat.NoSuchRoom[] newArray(int length) {
            return new Chat.NoSuchRoom[length];
        }
    }
}
