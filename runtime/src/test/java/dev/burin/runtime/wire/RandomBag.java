package dev.burin.runtime.wire;

import java.util.Random;

/** Makes messages with large values anywhere among others. */
final class RandomBag {
    private static final int[] SIZES = {0, 100, 16_383, 16_384, 32_767, 32_768, 32_769, 70_000};
    private static final int[] COUNTS = {0, 1, 5, 20, 124, 126, 127, 200};

    private final Random random;

    RandomBag(Random random) {
        this.random = random;
    }

    /** A struct of two or three byte arrays, one of them in a struct that is in it, and others. */
    Bag next() {
        Bag bag = new Bag();
        addScalars(bag);
        for (int arrays = 1 + random.nextInt(2), nested = random.nextInt(arrays + 1); arrays >= 0; arrays--) {
            if (arrays == nested) {
                bag.add(nested());
            } else {
                bag.add(bytes());
            }
            addScalars(bag);
        }
        return bag;
    }

    private Bag nested() {
        Bag inner = new Bag();
        addScalars(inner);
        inner.add(bytes());
        addScalars(inner);
        return random.nextBoolean() ? inner : new Bag().add(inner);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[SIZES[random.nextInt(SIZES.length)]];
        random.nextBytes(bytes);
        return bytes;
    }

    private void addScalars(Bag bag) {
        for (int count = COUNTS[random.nextInt(COUNTS.length)]; count > 0; count--) {
            bag.add(scalar());
        }
    }

    private Object scalar() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt();
            case 2 -> random.nextLong();
            case 3 -> random.nextDouble();
            case 4 -> random.nextInt(200) - 100;
            case 5 -> "é".repeat(random.nextInt(100));
            case 6 -> Bag.of(1, "x");
            default -> "x".repeat(random.nextInt(300));
        };
    }
}
