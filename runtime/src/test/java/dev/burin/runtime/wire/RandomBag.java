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

    /** A struct of two or three arrays of bytes or numbers, one of them in a struct that is in it, and others. */
    Bag next() {
        Bag bag = new Bag();
        addScalars(bag);
        for (int arrays = 1 + random.nextInt(2), nested = random.nextInt(arrays + 1); arrays >= 0; arrays--) {
            if (arrays == nested) {
                bag.add(nested());
            } else {
                bag.add(array());
            }
            addScalars(bag);
        }
        return bag;
    }

    private Bag nested() {
        Bag inner = new Bag();
        addScalars(inner);
        inner.add(array());
        addScalars(inner);
        return random.nextBoolean() ? inner : new Bag().add(inner);
    }

    private Object array() {
        int size = SIZES[random.nextInt(SIZES.length)];
        return switch (random.nextInt(10)) {
            case 0 -> {
                short[] numbers = new short[size / Short.BYTES];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = (short) (random.nextInt() >> (16 + random.nextInt(16)));
                }
                yield numbers;
            }
            case 1 -> random.ints(size / Integer.BYTES).toArray();
            case 2 ->
                random.ints(size / Integer.BYTES)
                        .map(number -> number >> random.nextInt(32))
                        .toArray();
            case 3 ->
                random.longs(size / Long.BYTES)
                        .map(number -> number >> random.nextInt(64))
                        .toArray();
            case 4 -> {
                float[] numbers = new float[size / Float.BYTES];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Float.intBitsToFloat(random.nextInt());
                }
                yield numbers;
            }
            case 5 ->
                random.longs(size / Double.BYTES)
                        .mapToDouble(Double::longBitsToDouble)
                        .toArray();
            default -> {
                byte[] bytes = new byte[size];
                random.nextBytes(bytes);
                yield bytes;
            }
        };
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
