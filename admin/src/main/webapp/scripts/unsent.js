/*
 * Keeps the last change of a weight until the server has it, as long as the tab is open. A change that meets the end of a
 * session never arrives; the page of weights that this tab opens next takes it up. And keeps the field in which
 * somebody types from being overwritten by figures that arrive meanwhile, because another weight gave way.
 */
(() => {
  "use strict";
  const KEY = "waymark.unsent-weight";

  document.addEventListener("change", (event) => {
    const line = event.target instanceof Element && event.target.closest("[data-criterion]");
    if (!line || event.target.matches("[type=checkbox], vaadin-checkbox")) return;
    sessionStorage.setItem(KEY, JSON.stringify([line.dataset.criterion, Number(event.target.value)]));
  });

  const isField = (target) => target instanceof HTMLInputElement && target.type === "number" && target.closest("[data-criterion]");
  const VALUE = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const arrivedMeanwhile = new WeakMap();

  const hold = (event) => {
    const field = event.target;
    if (!isField(field) || Object.hasOwn(field, "value")) return;
    Object.defineProperty(field, "value", {
      configurable: true,
      get: VALUE.get,
      set(figure) {
        arrivedMeanwhile.set(field, figure);
      },
    });
  };
  document.addEventListener("focusin", hold);
  document.addEventListener("input", hold);

  /* What is typed is on its way, so that the server says what the field holds. */
  document.addEventListener("change", (event) => {
    if (!isField(event.target)) return;
    delete event.target.value;
    arrivedMeanwhile.delete(event.target);
  }, true);

  /* Nothing was changed after all. */
  document.addEventListener("focusout", (event) => {
    const field = event.target;
    if (!isField(field) || !Object.hasOwn(field, "value")) return;
    delete field.value;
    if (arrivedMeanwhile.has(field)) field.value = arrivedMeanwhile.get(field);
    arrivedMeanwhile.delete(field);
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
