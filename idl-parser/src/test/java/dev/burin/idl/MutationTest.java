package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.TerminalPrinter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A right interface with one thing wrong, in many places: few findings, no exception. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MutationTest {

    private static final String TEXT = """
            /** A module. */
            module examples.chat;

            @Timeout( 4000 )
            service Chat {
              const int LIMIT = 0x10
              const string HELLO = "hello\\n"
              enum Right ( READ, WRITE )

              /**
               * A user.
               * @param name who
               */
              @ToString( "{name}" )
              struct User( string name, Right[] rights )
              struct Admin( Datetime since ) extends User
              exception Refused( string why )
              @Extern( java, "URI", "java.net.URI", "UriSerializer", "my.UriSerializer" )
              extern Uri

              @Authorize( can, user, Right.WRITE, LIMIT, user.name )
              void say( User user, string text ) throws Refused
              @Authorize boolean can( User user, Right right, int limit, string name )
              @Direction( Client ) @Oneway
              void heard( User who, string[][] lines );
              Uri find( object key, Admin admin )
            }
            """;

    @Test
    void the_text_is_right() {
        assertThat(Compile.text(TEXT).findings()).isEmpty();
    }

    @Test
    void every_beginning_of_the_text_ends_in_findings() {
        for (int i = 0; i < TEXT.lastIndexOf('}'); i++) {
            check(TEXT.substring(0, i), 6);
        }
    }

    @Test
    void every_missing_character_gives_few_findings() {
        for (int i = 0; i < TEXT.length(); i++) {
            check(TEXT.substring(0, i) + TEXT.substring(i + 1), 6);
        }
    }

    @Test
    void every_missing_sign_gives_at_most_one_finding() {
        for (int i = 0; i < TEXT.length(); i++) {
            if ("(),=@{}".indexOf(TEXT.charAt(i)) >= 0) {
                String mutated = TEXT.substring(0, i) + " " + TEXT.substring(i + 1);
                List<Finding> findings = Compile.text(mutated).findings();
                assertThat(findings).as(() -> print(mutated, findings)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void any_character_anywhere_ends_without_exception() {
        Random random = new Random(1);
        String characters = "(){}[]@,;=\"'\\/*#.-0x1e \n\t\u00e4\ufeff\ud83d\0";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(TEXT);
            for (int change = 0; change < 1 + i % 4; change++) {
                char c = characters.charAt(random.nextInt(characters.length()));
                text.insert(random.nextInt(text.length()), c);
            }
            check(text.toString(), 40);
        }
    }

    private static void check(String text, int most) {
        CompileResult result = Compile.text(text);
        assertThat(result.hasErrors()).isEqualTo(result.model().isEmpty());
        assertThat(result.findings()).as(() -> print(text, result.findings())).hasSizeLessThanOrEqualTo(most);
    }

    private static String print(String text, List<Finding> findings) {
        TerminalPrinter printer = new TerminalPrinter(false);
        StringBuilder out = new StringBuilder(text);
        findings.forEach(finding -> out.append(printer.print(finding)));
        return out.toString();
    }
}
