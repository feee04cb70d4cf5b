/*
 * Keys on the page of a question: 1 to 9 press an option, Enter goes on. They act only while the focus is inside the
 * question, so that nothing is pressed by accident elsewhere (WCAG 2.1.4).
 */
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  const question = event.target instanceof Element && event.target.closest(".question-column");
  if (!question) return;

  const typing = event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
  if (/^[1-9]$/.test(event.key) && !typing) {
    const option = question.querySelectorAll(".option input")[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    option.focus();
    option.click();
  } else if (event.key === "Enter" && !event.target.closest("button, a, summary, [readonly]")) {
    event.preventDefault();
    if (typing) event.target.dispatchEvent(new Event("change", { bubbles: true }));
    question.querySelector("#question-next").click();
  }
});
