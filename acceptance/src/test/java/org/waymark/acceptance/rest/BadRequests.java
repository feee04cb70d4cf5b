package org.waymark.acceptance.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Requests that nobody in good faith would send, each made from a seed: nearly valid bodies, bodies that are anything
 * else, and addresses, methods and headers at random.
 *
 * @param token of an assessment that is open
 */
record BadRequests(Answering answering, String token) {

    /** What is sent. */
    record BadRequest(String method, String path, byte[] body, Map<String, String> headers) {

        /** Whether it still is, once its dots are followed. */
        boolean isForTheApi() {
            return URI.create("/" + path.replace("%2e", "."))
                    .normalize()
                    .getPath()
                    .startsWith("/api");
        }

        @Override
        public String toString() {
            return "%s %s %s %s".formatted(method, path, headers, new String(body, StandardCharsets.ISO_8859_1));
        }
    }

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final List<String> METHODS = words("GET POST PUT DELETE PATCH HEAD OPTIONS PROPFIND get FOO");
    private static final List<String> STEPS = words("""
            assessments answers completion outcome model evaluations income-projections problems openapi . .. %2e%2e %2F %25 %C3%A9 \
            %F0%9F%98%80 a;b=c ; * null %22 '--""");
    private static final List<String> BESIDE_THE_API = words("openapi metrics health health/ready health/live api");
    private static final List<String> HEADERS = words("""
            Accept Accept-Language Accept-Encoding Content-Type Content-Encoding Content-Language If-None-Match If-Match \
            If-Modified-Since Range Cookie Origin Authorization X-HTTP-Method-Override X-Forwarded-For Forwarded Prefer""");
    private static final List<String> HEADER_VALUES = words("""
            * */* /// application/json application/json;charset=utf-16 application/json;charset=% application/json;q=2 \
            application/* text/plain; ; br " W/"1" "1-en" de-AT;q=0.5,* en;q=NaN application/json;charset="utf-8 \
            bytes=9-1 multipart/form-data application/x-www-form-urlencoded JSESSIONID=1 \u00ff""");
    private static final List<String> VALUES = words("""
            null true 1 0 -1 6 2.5 1e400 -1e-400 1e999999999 NaN Infinity -0 01 "" "\\u0000" "\\ud800" "\\udfff\\ud800" \
            "\u202e\u0301\uffff" [] [null] [[]] [1,"a"] {} {"a":{}} ["a","a"] "yes" 'x' "\\x" undefined "__proto__" tru , :""");
    private static final List<String> LONG_VALUES =
            List.of("9".repeat(39), "9".repeat(400), "0." + "1".repeat(60), "\"" + "x".repeat(3_000) + "\"", "1 2", "");

    /** The same for the same chance. */
    BadRequest next(RandomGenerator chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> evaluation(chance, mutated(sheet(chance), chance));
            case 1 -> answer(chance, mutated("{\"value\":%s}".formatted(fitting(chance)), chance));
            case 2 -> answer(chance, bytes("{\"value\":%s}".formatted(value(chance))));
            case 3 -> evaluation(chance, bytes(oddSheet(chance)));
            case 4 -> evaluation(chance, noise(chance));
            case 5 -> evaluation(chance, bytes(nested(chance)));
            default -> anything(chance);
        };
    }

    private static BadRequest evaluation(RandomGenerator chance, byte[] body) {
        var path = chance.nextBoolean() ? "api/v1/evaluations" : "api/v1/income-projections";
        return new BadRequest("POST", path, body, JSON);
    }

    private BadRequest answer(RandomGenerator chance, byte[] body) {
        var questions = answering.questions().toList();
        var key = questions.get(chance.nextInt(questions.size())).path("key").asString();
        return new BadRequest("PUT", "api/v1/assessments/%s/answers/%s".formatted(token, key), body, JSON);
    }

    private BadRequest anything(RandomGenerator chance) {
        var path = chance.nextInt(8) == 0
                ? pick(BESIDE_THE_API, chance)
                : chance.ints(chance.nextInt(1, 6), 0, STEPS.size())
                        .mapToObj(STEPS::get)
                        .collect(Collectors.joining("/", "api/v1/", ""));
        var headers = new HashMap<String, String>();
        chance.ints(chance.nextInt(4), 0, HEADERS.size())
                .forEach(i -> headers.put(HEADERS.get(i), headerValue(chance)));
        var body = chance.nextBoolean() ? new byte[0] : noise(chance);
        return new BadRequest(pick(METHODS, chance), path, body, headers);
    }

    /** Every question answered so that it fits. */
    private String sheet(RandomGenerator chance) {
        return answering
                .questions()
                .map(question ->
                        "\"%s\":%s".formatted(question.path("key").asString(), answering.answerTo(question, chance)))
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    /** Every question answered with something that hardly fits. */
    private String oddSheet(RandomGenerator chance) {
        return answering
                .questions()
                .map(question -> "\"%s\":%s".formatted(question.path("key").asString(), value(chance)))
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    private String fitting(RandomGenerator chance) {
        var questions = answering.questions().toList();
        return answering.answerTo(questions.get(chance.nextInt(questions.size())), chance);
    }

    /** Up to four bytes changed, removed, doubled or put in. */
    private static byte[] mutated(String body, RandomGenerator chance) {
        var bytes = bytes(body);
        for (int i = chance.nextInt(5); i > 0 && bytes.length > 1; i--) {
            int at = chance.nextInt(bytes.length);
            switch (chance.nextInt(4)) {
                case 0 -> bytes[at] = (byte) chance.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = spliced(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 20)));
                default -> bytes = spliced(bytes, at, bytes(value(chance)));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        var all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, all, at, more.length);
        return all;
    }

    private static byte[] noise(RandomGenerator chance) {
        var noise = new byte[chance.nextInt(200)];
        chance.nextBytes(noise);
        return noise;
    }

    private static String nested(RandomGenerator chance) {
        int depth = 1 << chance.nextInt(1, 15);
        var open = chance.nextBoolean() ? "[" : "{\"answers\":";
        return open.repeat(Math.min(depth, 60_000 / open.length())) + (chance.nextBoolean() ? "1" : "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String headerValue(RandomGenerator chance) {
        return chance.nextInt(20) == 0 ? "x".repeat(2_000) : pick(HEADER_VALUES, chance);
    }

    private static String value(RandomGenerator chance) {
        return pick(chance.nextInt(6) == 0 ? LONG_VALUES : VALUES, chance);
    }

    private static List<String> words(String separatedBySpaces) {
        return List.of(separatedBySpaces.split(" +"));
    }

    private static <T> T pick(List<T> from, RandomGenerator chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
