/*
 * The element that says whether what stands on the page is saved. It says so only when the server has stored that very
 * answer; and it warns those who leave before.
 */
(() => {
  const unsaved = () => document.querySelector("waymark-answer")?.unsaved ?? false;
  const CHANGES = ["waymark-answer", "waymark-connection"];

  class SavingElement extends HTMLElement {
    #show = () => {
      const state = SavingElement.#state();
      const words = window.waymarkConnection.fill(this.getAttribute(`data-${state}`));
      if (this.textContent !== words) this.textContent = words;
      this.dataset.state = state;
    };

    connectedCallback() {
      CHANGES.forEach((change) => window.addEventListener(change, this.#show));
      this.#show();
    }

    disconnectedCallback() {
      CHANGES.forEach((change) => window.removeEventListener(change, this.#show));
    }

    static #state() {
      if (window.waymarkConnection.lostAt) return unsaved() ? "unsaved-offline" : "offline";
      if (!unsaved()) return "saved";
      return window.Vaadin.connectionState.state === "loading" ? "saving" : "unsaved";
    }
  }

  customElements.define("waymark-saving", SavingElement);

  window.addEventListener("beforeunload", (event) => {
    // a page that loads itself loses nothing: the answer element enters again what it kept
    if (unsaved() && !window.waymarkConnection.loadsItself) event.preventDefault();
  });
})();
