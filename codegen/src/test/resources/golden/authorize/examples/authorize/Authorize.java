package examples.authorize;

import dev.burin.runtime.stub.Generated;
import java.util.Arrays;
import java.util.Objects;

/** What both ends of Authorize know. */
@Generated("dev.burin.codegen")
public interface Authorize {
    boolean FLAG = true;
    byte BYTE = 1;
    short SHORT = 2;
    long LONG = 3L;
    String TEXT = "text";

    boolean both(int value);

    void toBoth();

    enum Right {
        READ,
        WRITE;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    record Name(String first, String last) {
        @Override
        public String toString() {
            return "Name(first=" + first + "; last=" + last + ")";
        }
    }

    class Person extends Being {
        private final Name name;
        private final int age;

        public Person(Name owner, Right right, Object tag, Name name, int age) {
            super(owner, right, tag);
            this.name = name;
            this.age = age;
        }

        public Name name() {
            return name;
        }

        public int age() {
            return age;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Person that = (Person) other;
            return Objects.equals(name, that.name)
                    && age == that.age;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(name, age);
        }

        @Override
        public String toString() {
            return "Person(owner=" + super.owner() + "; right=" + super.right() + "; tag="
                    + super.tag() + "; name=" + name + "; age=" + age + ")";
        }
    }

    class Being {
        private final Name owner;
        private final Right right;
        private final Object tag;

        public Being(Name owner, Right right, Object tag) {
            this.owner = owner;
            this.right = right;
            this.tag = tag;
        }

        public Name owner() {
            return owner;
        }

        public Right right() {
            return right;
        }

        public Object tag() {
            return tag;
        }

        @Override
        public boolean equals(Object other) {
            if (other == null || other.getClass() != getClass()) {
                return false;
            }
            Being that = (Being) other;
            return Objects.equals(owner, that.owner)
                    && Objects.equals(right, that.right)
                    && Objects.deepEquals(tag, that.tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, right, Arrays.deepHashCode(new Object[] {tag}));
        }

        @Override
        public String toString() {
            return "Being(owner=" + owner + "; right=" + right + "; tag=" + tag + ")";
        }
    }

    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        public Refused(String why) {
            this.why = why;
        }

        public String why() {
            return why;
        }

        @Override
        public String getMessage() {
            return "why=" + why;
        }
    }
}
