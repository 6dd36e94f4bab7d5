package dev.burin.idl.diff;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Constant;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.EnumItem;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.Extern;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an interface, mixins included. */
public final class InterfaceDiff {

    private final List<Change> changes = new ArrayList<>();

    private InterfaceDiff() {}

    /** Returns all differences that programs can notice, in the order of the old interface, then of the new one. */
    public static List<Change> compare(LinkedModel before, LinkedModel after) {
        InterfaceDiff diff = new InterfaceDiff();
        Service old = before.main();
        Service now = after.main();
        if (!old.name().equals(now.name())) {
            diff.add(Rule.SERVICE_RENAMED, old.name(), now.location(), "is called " + now.name() + " now");
        }
        diff.declarations(old, now);
        diff.mixins(before, after);
        return diff.changes;
    }

    private void add(Rule rule, QualifiedName name, SourceLocation location, String text) {
        changes.add(new Change(rule, name.value(), location, text));
    }

    private void mixins(LinkedModel before, LinkedModel after) {
        Map<QualifiedName, Service> old = new LinkedHashMap<>();
        before.allMixins(before.main()).forEach(mixin -> old.put(mixin.name(), mixin));
        Map<QualifiedName, Service> now = new LinkedHashMap<>();
        after.allMixins(after.main()).forEach(mixin -> now.put(mixin.name(), mixin));
        old.forEach((name, mixin) -> {
            Service same = now.get(name);
            if (same == null) {
                add(Rule.MIXIN_REMOVED, name, after.main().location(), "is not mixed in any more");
            } else {
                declarations(mixin, same);
            }
        });
        now.keySet().stream()
                .filter(name -> !old.containsKey(name))
                .forEach(name -> add(Rule.MIXIN_ADDED, name, after.main().location(), "is mixed in now"));
    }

    private void declarations(Service before, Service after) {
        Map<String, Declaration> now = byName(after);
        Map<String, Declaration> old = byName(before);
        old.forEach((name, declaration) -> compare(declaration, now.get(name), after));
        now.forEach((name, declaration) -> {
            if (!old.containsKey(name)) {
                Rule rule = declaration instanceof Message
                        ? Rule.MESSAGE_ADDED
                        : declaration instanceof Constant ? Rule.CONSTANT_ADDED : Rule.TYPE_ADDED;
                add(rule, declaration.name(), declaration.location(), "is new");
            }
        });
    }

    private static Map<String, Declaration> byName(Service service) {
        Map<String, Declaration> declarations = new LinkedHashMap<>();
        service.declarations().forEach(declaration -> declarations.put(declaration.simpleName(), declaration));
        return declarations;
    }

    private void compare(Declaration old, @Nullable Declaration now, Service after) {
        if (now == null || old.getClass() != now.getClass()) {
            boolean isType = !(old instanceof Message) && !(old instanceof Constant);
            Rule rule = old instanceof Message ? Rule.MESSAGE_REMOVED : Rule.CONSTANT_REMOVED;
            if (isType) {
                rule = now == null ? Rule.TYPE_REMOVED : Rule.KIND_CHANGED;
            }
            SourceLocation location = now == null ? after.location() : now.location();
            add(rule, old.name(), location, now == null ? "is not there any more" : "is something else now");
        } else if (old instanceof Message message && now instanceof Message other) {
            MessageDiff.compare(message, other, this::add);
        } else if (old instanceof Constant constant && now instanceof Constant other) {
            compare(constant, other);
        } else if (old instanceof Composite composite && now instanceof Composite other) {
            compare(composite, other);
        } else if (old instanceof EnumType enumType && now instanceof EnumType other) {
            compare(enumType, other);
        } else if (old instanceof Extern extern && now instanceof Extern other) {
            compare(extern, other);
        }
    }

    private void compare(Constant old, Constant now) {
        if (old.kind() != now.kind()) {
            String text =
                    "was " + old.kind().keyword() + " and is " + now.kind().keyword();
            add(Rule.CONSTANT_RETYPED, old.name(), now.location(), text);
        } else if (!Objects.equals(old.value(), now.value())) {
            add(
                    Rule.CONSTANT_VALUE_CHANGED,
                    old.name(),
                    now.location(),
                    "was " + old.value() + " and is " + now.value());
        }
    }

    private void compare(Composite old, Composite now) {
        if (!old.base().equals(now.base())) {
            add(Rule.BASE_CHANGED, old.name(), now.location(), "extended " + base(old) + " and extends " + base(now));
        }
        if (old instanceof ExceptionType one
                && now instanceof ExceptionType two
                && one.unchecked() != two.unchecked()) {
            add(
                    Rule.UNCHECKED_CHANGED,
                    old.name(),
                    now.location(),
                    two.unchecked() ? "is unchecked now" : "is checked now");
        }
        Members.FIELDS.compare(old.name(), now.location(), Members.fields(old), Members.fields(now), this::add);
    }

    private static String base(Composite type) {
        return type.base().map(QualifiedName::value).orElse("nothing");
    }

    private void compare(EnumType old, EnumType now) {
        List<String> before = old.items().stream().map(EnumItem::name).toList();
        List<String> after = now.items().stream().map(EnumItem::name).toList();
        before.stream()
                .filter(item -> !after.contains(item))
                .forEach(item -> add(Rule.ENUM_ITEM_REMOVED, old.name(), now.location(), "lost the item " + item));
        after.stream()
                .filter(item -> !before.contains(item))
                .forEach(item -> add(Rule.ENUM_ITEM_ADDED, old.name(), now.location(), "has the new item " + item));
        if (!before.stream()
                .filter(after::contains)
                .toList()
                .equals(after.stream().filter(before::contains).toList())) {
            add(Rule.ENUM_ITEM_MOVED, old.name(), now.location(), "has its items in another order");
        }
    }

    private void compare(Extern old, Extern now) {
        Extern.Binding one = old.java();
        Extern.Binding two = now.java();
        if (!one.type().equals(two.type()) || !one.typeImport().equals(two.typeImport())) {
            add(Rule.EXTERN_CLASS_CHANGED, old.name(), now.location(), "was " + one.type() + " and is " + two.type());
        }
        if (!one.serializer().equals(two.serializer())
                || !one.serializerImport().equals(two.serializerImport())) {
            String text = "was written by " + one.serializer() + " and is by " + two.serializer();
            add(Rule.EXTERN_SERIALIZER_CHANGED, old.name(), now.location(), text);
        }
    }
}
