import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AssessmentsApi;
import org.openapitools.client.api.ModelApi;
import org.openapitools.client.model.Answer;
import org.openapitools.client.model.Assessment;
import org.openapitools.client.model.Question;

/** An assessment from its beginning to its end, by a client that openapi-generator made. */
class Journey {
    public static void main(String[] arguments) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        var questions = new ModelApi(client)
                .model("en", null).getSections().stream()
                        .flatMap(section -> section.getQuestions().stream())
                        .toList();
        var assessments = new AssessmentsApi(client);
        Assessment now = assessments.begin("en");
        String token = now.getToken();
        while (now.getNext() != null) {
            String next = now.getNext();
            var asked = questions.stream()
                    .filter(question -> question.getKey().equals(next))
                    .findFirst()
                    .orElseThrow();
            now = assessments.answer(token, next, new Answer().value(answerTo(asked)));
        }
        var outcome = assessments.complete(token).getOutcome();
        if (!outcome.equals(assessments.outcome(token).getOutcome())) throw new AssertionError(outcome);
        System.out.println("answered " + assessments.read(token).getAnswers().size() + ", outcome " + outcome.getKind());
        assessments.delete(token);
        try {
            assessments.read(token);
            throw new AssertionError("It was deleted, and is still there.");
        } catch (ApiException gone) {
            System.out.println("deleted: " + gone.getCode());
        }
    }

    /** Nothing where nothing is asked for: then the skipping of it is an answer. */
    private static Object answerTo(Question question) {
        if (question.getOptional()) return null;
        return switch (question.getKind()) {
            case IMPORTANCE -> 3;
            case YES_NO -> true;
            case SINGLE -> question.getOptions().getFirst().getKey();
            case MULTIPLE -> List.of(question.getOptions().getFirst().getKey());
            case NUMBER -> question.getRange().getMin();
            default -> throw new IllegalArgumentException(question.toString());
        };
    }
}
