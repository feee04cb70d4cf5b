/*
 * Keeps the last change of a weight until the server has it, as long as the tab is open. A change that meets the end of a
 * session never arrives; the page of weights that this tab opens next takes it up.
 */
(() => {
  "use strict";
  const KEY = "waymark.unsent-weight";

  document.addEventListener("change", (event) => {
    const line = event.target instanceof Element && event.target.closest("[data-criterion]");
    if (!line || event.target.matches("[type=checkbox], vaadin-checkbox")) return;
    sessionStorage.setItem(KEY, JSON.stringify([line.dataset.criterion, Number(event.target.value)]));
  });

  window.waymarkUnsent = {
    /* The server knows a change of the criterion; a later one of the same follows by itself. */
    arrived(criterion) {
      if (JSON.parse(sessionStorage.getItem(KEY))?.[0] === criterion) sessionStorage.removeItem(KEY);
    },
    take() {
      const [criterion, percent] = JSON.parse(sessionStorage.getItem(KEY)) ?? [];
      sessionStorage.removeItem(KEY);
      return criterion ? criterion + " " + percent : "";
    },
  };
})();
