package dev.burin.benchmarks.call;

import dev.burin.benchmarks.desk.Desk.Item;
import dev.burin.benchmarks.desk.Desk.Order;
import dev.burin.benchmarks.desk.Desk.Side;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;

/** The values of the desk in a protocol of Thrift, as its compiler would write them. */
final class ThriftWire {
    private static final TStruct STRUCT = new TStruct("");

    private ThriftWire() {}

    /** Writes what stands between the beginning and the end of a field. */
    interface Body {
        void write() throws TException;
    }

    /** Reads the value of a field; whether it was one that is known. */
    interface Fields {
        boolean read(int id) throws TException;
    }

    static void field(TProtocol out, byte type, int id, Body body) throws TException {
        out.writeFieldBegin(new TField("", type, (short) id));
        body.write();
        out.writeFieldEnd();
    }

    static void struct(TProtocol out, Body fields) throws TException {
        out.writeStructBegin(STRUCT);
        fields.write();
        out.writeFieldStop();
        out.writeStructEnd();
    }

    static void readStruct(TProtocol in, Fields fields) throws TException {
        in.readStructBegin();
        for (TField field = in.readFieldBegin(); field.type != TType.STOP; field = in.readFieldBegin()) {
            if (!fields.read(field.id)) {
                throw new TException("field " + field.id + " is not known");
            }
            in.readFieldEnd();
        }
        in.readStructEnd();
    }

    static void writeInts(TProtocol out, int[] values) throws TException {
        out.writeListBegin(new TList(TType.I32, values.length));
        for (int value : values) {
            out.writeI32(value);
        }
        out.writeListEnd();
    }

    static int[] readInts(TProtocol in) throws TException {
        int[] values = new int[in.readListBegin().size];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readI32();
        }
        in.readListEnd();
        return values;
    }

    static void writeDoubles(TProtocol out, double[] values) throws TException {
        out.writeListBegin(new TList(TType.DOUBLE, values.length));
        for (double value : values) {
            out.writeDouble(value);
        }
        out.writeListEnd();
    }

    static double[] readDoubles(TProtocol in) throws TException {
        double[] values = new double[in.readListBegin().size];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        in.readListEnd();
        return values;
    }

    static void writeOrder(TProtocol out, Order order) throws TException {
        struct(out, () -> {
            field(out, TType.I64, 1, () -> out.writeI64(order.id()));
            field(out, TType.I32, 2, () -> out.writeI32(order.customer()));
            field(out, TType.STRING, 3, () -> out.writeString(order.symbol()));
            field(out, TType.I32, 4, () -> out.writeI32(order.side().ordinal()));
            field(out, TType.I32, 5, () -> out.writeI32(order.quantity()));
            field(out, TType.DOUBLE, 6, () -> out.writeDouble(order.limit()));
            field(out, TType.I64, 7, () -> out.writeI64(order.validUntil()));
            field(out, TType.BOOL, 8, () -> out.writeBool(order.partial()));
            field(out, TType.STRING, 9, () -> out.writeString(order.account()));
            field(out, TType.STRING, 10, () -> out.writeString(order.currency()));
            field(out, TType.I32, 11, () -> out.writeI32(order.venue()));
            field(out, TType.STRING, 12, () -> out.writeString(order.note()));
            field(out, TType.LIST, 13, () -> writeItems(out, order.items()));
        });
    }

    private static void writeItems(TProtocol out, Item[] items) throws TException {
        out.writeListBegin(new TList(TType.STRUCT, items.length));
        for (Item item : items) {
            struct(out, () -> {
                field(out, TType.STRING, 1, () -> out.writeString(item.article()));
                field(out, TType.I32, 2, () -> out.writeI32(item.quantity()));
                field(out, TType.DOUBLE, 3, () -> out.writeDouble(item.price()));
            });
        }
        out.writeListEnd();
    }

    static Order readOrder(TProtocol in) throws TException {
        OrderFields order = new OrderFields(in);
        readStruct(in, order);
        return order.made();
    }

    private static final class OrderFields implements Fields {
        private final TProtocol in;
        private long id;
        private int customer;
        private String symbol;
        private Side side;
        private int quantity;
        private double limit;
        private long validUntil;
        private boolean partial;
        private String account;
        private String currency;
        private int venue;
        private String note;
        private Item[] items;

        OrderFields(TProtocol in) {
            this.in = in;
        }

        @Override
        public boolean read(int field) throws TException {
            switch (field) {
                case 1 -> id = in.readI64();
                case 2 -> customer = in.readI32();
                case 3 -> symbol = in.readString();
                case 4 -> side = Side.values()[in.readI32()];
                case 5 -> quantity = in.readI32();
                case 6 -> limit = in.readDouble();
                case 7 -> validUntil = in.readI64();
                case 8 -> partial = in.readBool();
                case 9 -> account = in.readString();
                case 10 -> currency = in.readString();
                case 11 -> venue = in.readI32();
                case 12 -> note = in.readString();
                case 13 -> items = readItems();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private Item[] readItems() throws TException {
            Item[] read = new Item[in.readListBegin().size];
            for (int i = 0; i < read.length; i++) {
                read[i] = readItem();
            }
            in.readListEnd();
            return read;
        }

        private Item readItem() throws TException {
            in.readStructBegin();
            in.readFieldBegin();
            String article = in.readString();
            in.readFieldBegin();
            int count = in.readI32();
            in.readFieldBegin();
            double price = in.readDouble();
            in.readFieldBegin();
            in.readStructEnd();
            return new Item(article, count, price);
        }

        Order made() {
            return new Order(
                    id,
                    customer,
                    symbol,
                    side,
                    quantity,
                    limit,
                    validUntil,
                    partial,
                    account,
                    currency,
                    venue,
                    note,
                    items);
        }
    }
}
