import { AssessmentsApi, Configuration, ModelApi, Question, ResponseError } from './client';

declare const process: { argv: string[]; exitCode: number };

/** An assessment from its beginning to its end, by a client that openapi-generator made. */
async function journey(basePath: string): Promise<void> {
    const configuration = new Configuration({ basePath });
    const model = await new ModelApi(configuration).model({ acceptLanguage: 'en' });
    const questions = model.sections.flatMap((section) => section.questions);
    const assessments = new AssessmentsApi(configuration);
    let now = await assessments.begin({ acceptLanguage: 'en' });
    const token = now.token;
    while (now.next !== undefined) {
        const next = now.next;
        const asked = questions.find((question) => question.key === next)!;
        now = await assessments.answer({ token, question: next, answer: { value: answerTo(asked) } });
    }
    const { outcome } = await assessments.complete({ token });
    const again = await assessments.outcome({ token });
    if (JSON.stringify(again.outcome) !== JSON.stringify(outcome)) throw new Error(JSON.stringify(again.outcome));
    const answered = Object.keys((await assessments.read({ token })).answers).length;
    console.log(`answered ${answered}, outcome ${outcome.kind}`);
    await assessments._delete({ token });
    try {
        await assessments.read({ token });
        throw new Error('It was deleted, and is still there.');
    } catch (gone) {
        if (!(gone instanceof ResponseError)) throw gone;
        console.log(`deleted: ${gone.response.status}`);
    }
}

/** Nothing where nothing is asked for: then the skipping of it is an answer. */
function answerTo(question: Question): unknown {
    if (question.optional) return null;
    switch (question.kind) {
        case 'importance':
            return 3;
        case 'yes-no':
            return true;
        case 'single':
            return question.options![0].key;
        case 'multiple':
            return [question.options![0].key];
        case 'number':
            return question.range!.min;
    }
}

journey(process.argv[2]).catch((failure) => {
    console.error(failure);
    process.exitCode = 1;
});
