package dev.burin.idl.finding;

import dev.burin.idl.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of finding, with its texts. All texts that users of the compiler read are in this file; {@code docs/diagnostics.md} explains each
 * kind under its {@link #id}.
 *
 * <p>In a text, {@code {0}}, {@code {1}} and so on stand for what the rule hands over. Errors say what is wrong, help says what to do.
 */
public enum FindingKind {
    // Files and limits
    FILE_UNREADABLE("cannot read '{0}': {1}"),
    FILE_NAME("'{0}' is no interface file", help("give the file a name that ends in .etch")),
    FILE_TOO_LARGE(
            "the file is larger than {0} bytes",
            help("split the interface with include or mixin, or raise the limit fileBytes")),
    INPUT_TOO_LARGE(
            "the files of this interface are together larger than {0} bytes",
            help("raise the limit totalBytes if that is meant")),
    TOO_MANY_FILES("more than {0} files are read for this interface", help("raise the limit files if that is meant")),
    TOO_MANY_TOKENS(
            "the file has more than {0} words and signs", help("split the interface, or raise the limit tokens")),
    NESTING_TOO_DEEP(
            "more than {0} brackets are open here", help("close them; the language never needs more than three")),
    WORD_TOO_LONG(
            "this {0} has {1} characters, more than {2}", help("shorten it, or raise the limit identifierLength")),
    INCLUDE_TOO_DEEP("more than {0} files lead to this one", help("make the chain of include and mixin shorter")),
    INHERITANCE_TOO_DEEP("'{0}' has more than {1} bases", help("make the chain of extends shorter")),
    TOO_MANY_DECLARATIONS(
            "{0} {1} are more than the {2} that Java classes can hold",
            help("divide them, or raise the limit declarations")),
    TOO_MANY_VALUES(
            "'{0}' takes {1} values, more than the {2} that Java can pass; a long or double counts twice",
            help("put some of them into a struct")),
    NAME_TOO_LONG(
            "Java makes a file name of '{0}', and it must not have more than {1} characters here", help("shorten it")),
    TOO_MANY_FINDINGS("more than {0} errors; the rest is not shown", help("correct the first ones and compile again")),
    TOO_MANY_WARNINGS(
            Severity.WARNING,
            "more than {0} warnings; the rest is not shown",
            help("correct the first ones, or silence them by their ids")),
    INVALID_UTF_8(
            "the file is not UTF-8: byte {0} at offset {1}",
            help("save the file as UTF-8, for example with iconv -f ISO-8859-1 -t UTF-8")),
    NUL_BYTE("the file holds a NUL character", help("remove it; the file may be damaged or no text at all")),

    // Words and signs
    ILLEGAL_CHARACTER("{0} has no meaning in an interface file", help("remove it")),
    ILLEGAL_NAME(
            "'{0}' is not a name",
            help("names start with a letter from A to Z and go on with such letters, digits and underscores")),
    ILLEGAL_NUMBER("'{0}' is not a number", help("{1}")),
    ILLEGAL_ESCAPE(
            "'{0}' is no escape", help("the escapes are \\\" \\\\ \\r \\n \\t and \\uXXXX with four hex digits")),
    SINGLE_QUOTES("strings stand in double quotes", help("write \"...\" instead")),
    UNCLOSED_STRING(
            "the string does not end on its line", help("add a closing quote; a line break inside is written \\n")),
    UNCLOSED_COMMENT("the comment is not closed", help("add */")),

    // Statements
    SYNTAX("expected {0}, found {1}"),
    RESERVED_WORD("'{0}' is a word of the language and cannot be {1}", help("choose another name")),
    EXTRA_SEMICOLON("this semicolon ends nothing", help("remove it; one semicolon is allowed after a statement")),
    UNCLOSED_SERVICE("the service is not closed", note("it begins here"), help("add '}' at the end")),
    TEXT_AFTER_SERVICE(
            "nothing may follow the end of the service",
            note("the service begins here"),
            help("move it before the closing brace, or into a file of its own")),
    SERVICE_INCLUDED(
            "an included file holds statements only",
            help("remove {0} here, or use mixin instead of include for a whole service")),

    // Include and mixin
    INCLUDE_NOT_FOUND(
            "there is no file '{0}'",
            help("it is looked for beside the file of the service and in the directories of the search path")),
    INCLUDE_CYCLE("the file includes itself: {0}", help("remove one of these includes")),
    INCLUDED_TWICE("'{0}' is already included in this service", note("here"), help("remove one of the two")),
    PATH_ESCAPES(
            "'{0}' leads out of the directories that are searched",
            help("write a path below one of them, and add the directory to the search path")),
    MIXIN_NOT_FOUND(
            "there is no file '{0}'",
            help("it is looked for as {1}, beside the file of the service and in the directories of the search path")),
    MIXIN_MISMATCH("'{0}' holds the service '{1}', not '{2}'", help("name the mixin by its module and service")),
    MIXIN_CYCLE(
            "the service mixes in itself: {0}",
            help("remove one of these mixins; declarations that both need go into a third")),
    SERVICE_TWICE(
            "two files declare the service '{0}'", note("the other one"), help("keep one of them in the search path")),

    // Names and types
    DUPLICATE_NAME(
            "'{0}' is already the name of {1}",
            note("it is declared here"), help("all names of a service must differ")),
    BUILTIN_NAME("'{0}' is the name of a builtin type", help("choose another name")),
    DUPLICATE_ITEM("the enum has '{0}' already", note("here")),
    DUPLICATE_FIELD("'{1}' has a field '{0}' already", note("here")),
    DUPLICATE_PARAMETER("'{1}' has a parameter '{0}' already", note("here")),
    DUPLICATE_THROWS("'{1}' throws '{0}' already", note("here"), help("remove it")),
    HIDDEN_FIELD("'{1}' inherits a field '{0}' from '{2}'", note("it is declared here"), help("choose another name")),
    UNDEFINED_TYPE("there is no type '{0}'"),
    UNDEFINED_EXCEPTION("there is no exception '{0}'"),
    AMBIGUOUS_NAME("'{0}' can be {1}", note("'{1}' is declared here"), help("write the full name, such as '{2}'")),
    NOT_A_TYPE("'{0}' is {1}, not a type", note("it is declared here")),
    EXCEPTION_AS_TYPE(
            "the exception '{0}' cannot be the type of a value",
            note("it is declared here"), help("declare a struct, or use object")),
    NOT_AN_EXCEPTION("'{0}' is {1}, not an exception", note("it is declared here")),
    VOID_TYPE("void is only possible as the result of a message, and not as an array"),
    TOO_MANY_DIMENSIONS("the array has {0} dimensions, at most {1} can travel"),
    EXTENDS_KIND("{0} '{1}' cannot extend {2}", help("a struct extends a struct, an exception an exception")),
    EXTENDS_LOOP("'{0}' extends itself: {1}", help("remove one of these extends")),

    // Constants
    CONSTANT_TYPE(
            "a constant cannot be of type '{0}'",
            help("possible are boolean, byte, short, int, long, float, double and string, without array")),
    CONSTANT_VALUE("{1} is no value for a constant of type {0}", help("expected is {2}")),
    CONSTANT_RANGE("{1} does not fit the type {0}", help("{2}")),

    // Annotations
    UNKNOWN_ANNOTATION("there is no annotation '@{0}'"),
    ANNOTATION_PLACE("'@{0}' is not possible at {1}", help("it belongs to {2}")),
    ANNOTATION_ARGUMENTS("'@{0}' does not take this", help("write {1}")),
    ANNOTATION_REPEATED(
            Severity.WARNING,
            "'@{0}' stands here twice, only the last counts",
            note("the other one"),
            help("remove one")),
    ANNOTATION_WITHOUT_EFFECT(Severity.WARNING, "'@{0}' has no effect before {1}", help("remove it")),
    ANNOTATION_ON_SERVICE(
            Severity.WARNING,
            "'@{0}' before a service counts for every {1} in it",
            help("write it at each {1} instead")),
    ONEWAY_RESULT(
            "the message '{0}' is oneway but has a result",
            note("oneway here"), help("make the result void, or write @Oneway( false )")),
    ONEWAY_THROWS(
            "the message '{0}' is oneway but throws",
            note("oneway here"), help("remove the exceptions, or write @Oneway( false )")),
    TIMEOUT_WITHOUT_EFFECT(Severity.WARNING, "nobody waits for the oneway message '{0}'", help("remove the @Timeout")),
    RECEIVER_POOL(Severity.WARNING, "'Pool' is an old word", help("write Queued")),
    UNCHECKED_INHERITED(
            Severity.WARNING, "'{0}' is {1}, because its base '{2}' is", help("write the annotation at '{2}'")),
    TO_STRING_FIELD("'{1}' has no field '{0}'"),
    TO_STRING_FORMAT("{0}", help("{1}")),
    EXTERN_WITHOUT_JAVA(
            "the extern '{0}' says nothing for java",
            help(
                    "write @Extern( java, \"Type\", \"type.to.import.Type\", \"Serializer\", \"serializer.to.import.Serializer\" )")),
    EXTERN_JAVA_NAME("'{0}' is not the name of {1}", help("write a name such as {2}")),
    AUTHORIZE_UNDEFINED("there is no message '{0}'"),
    AUTHORIZE_NOT_MESSAGE("'{0}' is {1}, not a message", note("it is declared here")),
    AUTHORIZE_NOT_BOOLEAN(
            "the message '{0}' cannot authorize: its result is {1}",
            note("it is declared here"), help("its result must be boolean")),
    AUTHORIZE_COUNT("'{0}' takes {1} but gets {2}", note("it is declared here")),
    AUTHORIZE_TYPE("{0} does not fit the parameter '{1}' of type {2}", note("it is declared here")),
    AUTHORIZE_RANGE("{0} does not fit the parameter '{1}' of type {2}", note("it is declared here"), help("{3}")),
    AUTHORIZE_NAME("'{0}' is neither a parameter of '{1}' nor {2}"),
    AUTHORIZE_FIELD("{0} has no field '{1}'"),
    AUTHORIZE_ITEM("the enum '{0}' has no item '{1}'", note("it is declared here")),
    AUTHORIZE_RECEIVER(
            "the {0} receives '{1}' but does not implement '{2}', which is to authorize it",
            note("it is declared here"),
            help("let '{2}' have @Direction( {3} ), or give '{1}' an @Authorize of its own")),

    // Clashes
    MESSAGE_CLASH(
            "'{0}' is declared in '{1}' and, differently, in '{2}'",
            note("the other one"), help("an implementation cannot have both; rename one")),
    MESSAGE_REPEATED(
            Severity.WARNING,
            "'{0}' is declared in '{1}' and again in '{2}'",
            note("the other one"),
            help("one method will implement both; remove one if that is not meant")),
    TYPE_ID_COLLISION(
            "'{0}' and '{1}' have the same id {2} on the wire",
            note("'{1}' comes from here"), help("rename one of the two")),
    FIELD_ID_COLLISION(
            "in '{3}', '{0}' and '{1}' have the same id {2} on the wire",
            note("'{1}' comes from here"), help("rename one of the two")),

    // Documentation and style
    DOC_UNKNOWN_TAG(
            Severity.WARNING, "there is no documentation tag '@{0}'", help("known are @param, @return and @throws")),
    DOC_UNKNOWN_NAME(Severity.WARNING, "'{0}' is {1} of '{2}'"),
    DOC_MISPLACED_TAG(Severity.WARNING, "'@{0}' says nothing about {1}", help("remove it")),
    NAMING(Severity.WARNING, "the name of {0} should be written {1}", help("for example '{2}'")),
    UNUSED(Severity.WARNING, "the {0} '{1}' is never used", help("remove it, or write # burin:allow unused")),
    ALLOW_UNKNOWN(
            Severity.WARNING,
            "there is no warning '{0}'",
            help("errors cannot be allowed, warnings are listed in diagnostics.md"));

    /** Help for a comma before a closing parenthesis. */
    public static final String REMOVE_COMMA = "remove the comma before it";

    /** Help for {@code extends} before the fields. */
    public static final String EXTENDS_BEHIND = "'extends' comes behind the fields and their parentheses";

    private static final Map<String, FindingKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FindingKind::id, kind -> kind));
    private static final int LONGEST = 400;

    private final Severity severity;
    private final String message;
    private final @Nullable String note;
    private final @Nullable String help;

    FindingKind(String message, Extra... extras) {
        this(Severity.ERROR, message, extras);
    }

    FindingKind(Severity severity, String message, Extra... extras) {
        this.severity = severity;
        this.message = message;
        this.note = Extra.find(extras, false);
        this.help = Extra.find(extras, true);
    }

    /** Returns the stable id: the name in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much findings of this kind matter. */
    public Severity severity() {
        return severity;
    }

    /** Returns the kind of an id. */
    public static Optional<FindingKind> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns a finding of this kind at a place. */
    public Finding at(Span span, Object... arguments) {
        Optional<String> helpText = Optional.ofNullable(help).map(text -> fill(text, arguments));
        return new Finding(this, span, fill(message, arguments), List.of(), helpText, Optional.empty());
    }

    String noteText(Object... arguments) {
        return fill(note == null ? "see here" : note, arguments);
    }

    static String didYouMean(String nearest) {
        return "did you mean '" + nearest + "'?";
    }

    /** Returns help for a word that is near to a word of the language. */
    public static String wordMeant(String written, String meant) {
        return "did you mean '" + meant + "' instead of '" + written + "'?";
    }

    private static Extra help(String text) {
        return new Extra(text, true);
    }

    private static Extra note(String text) {
        return new Extra(text, false);
    }

    private static String fill(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
                filled.append(shortened(String.valueOf(arguments[text.charAt(i + 1) - '0'])));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "...";
    }

    private record Extra(String text, boolean isHelp) {
        static @Nullable String find(Extra[] extras, boolean help) {
            return Arrays.stream(extras)
                    .filter(extra -> extra.isHelp == help)
                    .map(Extra::text)
                    .findFirst()
                    .orElse(null);
        }
    }
}
