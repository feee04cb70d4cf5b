package org.waymark.core.document;

import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of findings in one language: the nearest that has a bundle, else English. The only place where findings
 * become words.
 */
public record FindingTexts(Locale wanted) {

    private static final ResourceBundle.Control NEVER_THAT_OF_THE_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static FindingTexts in(Locale wanted) {
        return new FindingTexts(wanted);
    }

    /** What is wrong, with the value and the limit; no full stop at its end. */
    public String problem(Finding finding) {
        return text(finding, ".problem");
    }

    /** What helps, one sentence or two; empty if nothing is known to. */
    public String wayOut(Finding finding) {
        return text(finding, ".way-out");
    }

    /** Problem and way out. */
    public String sentences(Finding finding) {
        var wayOut = wayOut(finding);
        return wayOut.isEmpty() ? problem(finding) : "%s. %s".formatted(problem(finding), wayOut);
    }

    /** All of it for a program. */
    public WordedFinding worded(Finding finding) {
        return new WordedFinding(finding.path(), problem(finding), wayOut(finding));
    }

    /** All of it: path, problem, way out. */
    public String line(Finding finding) {
        return "%s: %s".formatted(finding.path(), sentences(finding));
    }

    private String text(Finding finding, String part) {
        var bundle = bundle(finding.code());
        var key = finding.code().name() + part;
        if (!bundle.containsKey(key)) return "";
        var language = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        var arguments = finding.arguments().stream().map(this::inWords).toArray();
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    private ResourceBundle bundle(FindingCode code) {
        var owner = code.getDeclaringClass();
        return ResourceBundle.getBundle(owner.getName(), wanted, owner.getClassLoader(), NEVER_THAT_OF_THE_MACHINE);
    }

    /**
     * Whole numbers remain numbers, for plurals depend on them; others keep every digit they have. A reason for a refusal
     * becomes a sentence.
     */
    private Object inWords(Object argument) {
        return switch (argument) {
            case Integer whole -> whole;
            case Long whole -> whole;
            case Finding reason -> Sentences.sentence(problem(reason));
            case Collection<?> several -> several.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }
}
