package run;

import static org.assertj.core.api.Assertions.assertThat;

import examples.values.Values;
import examples.values.Values.Arrays1;
import examples.values.Values.Circle;
import examples.values.Values.Color;
import examples.values.Values.Point;
import examples.values.Values.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** golden: values */
public final class ValuesRun {
    private ValuesRun() {}

    private static Arrays1 arrays(int last) {
        return new Arrays1(
                new boolean[] {true},
                new byte[] {1},
                new short[] {2},
                new int[] {3, last},
                new long[] {4},
                new float[] {5, Float.NaN},
                new double[] {6},
                new String[] {"7"},
                new Object[] {"8", new int[] {8}},
                new List<?>[] {List.of(9)},
                new Map<?, ?>[] {Map.of(10, 10)},
                new Set<?>[] {Set.of(11)},
                new Instant[] {Instant.EPOCH},
                new Color[] {Color.RED, null},
                new Point[] {new Point(1, 2)},
                new Shape[] {new Circle("c", new int[] {1}, new Point(3, 4), 5)});
    }

    public static void arrays_compare_by_content() {
        assertThat(arrays(1)).isEqualTo(arrays(1)).hasSameHashCodeAs(arrays(1));
        assertThat(arrays(1)).isNotEqualTo(arrays(2));
        assertThat(arrays(1).toString())
                .startsWith("Arrays1(a=[true]; b=[1]; c=[2]; d=[3, 1]; e=[4]; f=[5.0, NaN]; g=[6.0]; h=[7]; i=[8, [8]]; j=[[9]]")
                .endsWith("n=[RED, null]; o=[Point(x=1; y=2)]; p=[Circle(name=c; tags=[1]; centre=Point(x=3; y=4); radius=5.0)])");
    }

    public static void an_array_in_an_object_compares_by_content() {
        Values.Disc disc = new Values.Disc("d", null, null, 1, new int[][] {{1}, {2}});
        assertThat(disc).isEqualTo(new Values.Disc("d", null, null, 1, new int[][] {{1}, {2}}));
        assertThat(disc).hasSameHashCodeAs(new Values.Disc("d", null, null, 1, new int[][] {{1}, {2}}));
        assertThat(disc).isNotEqualTo(new Values.Disc("d", null, null, 1, new int[][] {{1}, {3}}));
    }

    public static void nothing_is_null_but_references() {
        assertThat(new Values.References(null, null, null, null, null, null, null, null))
                .isEqualTo(new Values.References(null, null, null, null, null, null, null, null))
                .hasToString("References(a=null; b=null; c=null; d=null; e=null; f=null; g=null; h=null)");
    }

    public static void floats_compare_as_those_of_a_record() {
        assertThat(primitives(Float.NaN, Double.NaN)).isEqualTo(primitives(Float.NaN, Double.NaN));
        assertThat(primitives(0.0f, 0.0)).isNotEqualTo(primitives(-0.0f, 0.0));
        Circle circle = new Circle("c", null, null, Double.NaN);
        assertThat(circle).isEqualTo(new Circle("c", null, null, Double.NaN));
        assertThat(new Circle("c", null, null, 0.0)).isNotEqualTo(new Circle("c", null, null, -0.0));
    }

    private static Values.Primitives primitives(float f, double g) {
        return new Values.Primitives(true, (byte) 1, (short) 2, 3, 4L, f, g);
    }

    public static void values_of_different_classes_differ() {
        Circle circle = new Circle("c", null, null, 1);
        Values.Same same = new Values.Same("c", null, null, 1);
        assertThat(circle).isNotEqualTo(same).isNotEqualTo(null).isNotEqualTo("c");
        assertThat(same).isNotEqualTo(circle).isEqualTo(new Values.Same("c", null, null, 1));
        assertThat(new Values.Bare()).isEqualTo(new Values.Bare()).hasSameHashCodeAs(new Values.Bare());
        assertThat(new Values.Dressed("a")).isNotEqualTo(new Values.Dressed("b")).isNotEqualTo(new Values.Bare());
        assertThat(new Values.Bare()).isNotEqualTo(new Values.Dressed("a"));
    }

    public static void text_follows_the_template() {
        assertThat(new Values.Joined(1, 2)).hasToString("1|2");
        assertThat(new Values.One(1)).hasToString("1");
        assertThat(new Values.Two(1, "2")).hasToString("12");
        assertThat(new Values.Fixed(1)).hasToString("nothing to see: $L { 100 % \t\"\\");
        assertThat(new Values.Listing(new String[] {"a", "b"}, new int[][] {{1}, {2}}, "any"))
                .hasToString("[a, b], [[1], [2]]: any");
        assertThat(new Values.Extended("n", null, 5)).hasToString("n with 5");
        assertThat(new Values.Empty()).hasToString("Empty()");
        assertThat(new Values.Same("c", null, null, 1)).hasToString("Same(name=c; tags=null; centre=null; radius=1.0)");
    }

    public static void exceptions_say_what_they_hold() {
        assertThat(new Values.Plain()).hasMessage(null).isInstanceOf(Exception.class);
        assertThat(new Values.Refused("no", 3)).hasMessage("reason=no; code=3");
        assertThat(new Values.Detailed("no", 3, "x", List.of(1), null, Color.RED, null, new int[] {1}, null))
                .hasMessage("reason=no; code=3; detail=x; list=[1]; point=null; color=RED; when=null; numbers=[1]; points=null");
        assertThat(new Values.NoRoom("lobby")).hasMessage("no room lobby");
        assertThat(new Values.Coded(7)).hasMessage("7");
        assertThat(new Values.Broken("glass")).isInstanceOf(RuntimeException.class);
        assertThat(new Values.StillUnchecked("glass", 2))
                .isInstanceOf(Values.Broken.class)
                .hasMessage("why=glass; more=2");
        assertThat(new Values.StillChecked("a", 1)).isInstanceOf(Values.Refused.class);
    }

    public static void an_item_knows_its_name_on_the_wire() {
        assertThat(Color.GREEN.wireName()).isEqualTo("GREEN");
    }
}
