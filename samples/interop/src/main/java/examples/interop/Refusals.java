package examples.interop;

import bar.interop.Interop;

/** What both ends throw at a level. */
final class Refusals {
    private Refusals() {}

    static void refuse(int level) throws Interop.Refused, Interop.Bare {
        switch (level) {
            case 1 -> throw new Interop.Refused("soft", 1);
            case 2 -> throw new Interop.RefusedHard("hard", 2, new Interop.Point(3, 4), Interop.Color.BLUE);
            case 3 -> throw new Interop.Bare();
            default -> {
                // nothing to throw
            }
        }
    }
}
