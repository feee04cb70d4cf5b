/*
 * The element around the inputs of a question. It numbers what a person enters, sends the whole answer with each edit,
 * and writes what the server says only where nothing was entered since: a late reply undoes nothing.
 *
 * What the server has not stored yet is kept in this tab. Should the page be loaded again, because the session ended or
 * the server was started anew, it is entered again.
 */
(() => {
  const kept = {
    of: (address) => sessionStorage.getItem(`waymark:${address}`),
    keep: (address, values) => sessionStorage.setItem(`waymark:${address}`, values),
    drop: (address) => sessionStorage.removeItem(`waymark:${address}`),
  };

  const bare = (entry) => entry.replace(/^=/, "");

  class AnswerElement extends HTMLElement {
    #edits = 0;
    #sent = 0;
    #stored = 0;
    #entered = "[]";
    #isNew = true;
    /** Of a ranking: the values of its boxes from first to last; "=" stands before one that comes level with the one before. */
    #order = [];

    constructor() {
      super();
      this.addEventListener("input", () => this.#notice());
      this.addEventListener("change", () => this.flush());
      this.addEventListener("focusout", () => this.flush());
      this.addEventListener("click", (event) => {
        const button = event.target.closest("[data-direction]");
        if (button) this.#step(Number(button.dataset.direction));
        const level = event.target.closest("[data-level-of]");
        if (level) this.#level(level.dataset.levelOf);
      });
    }

    disconnectedCallback() {
      // left by way of the server, which has seen all that was entered
      if (!window.waymarkConnection.lostAt) kept.drop(this.dataset.address);
    }

    /** Whether there is something that the server has not said to be stored. */
    get unsaved() {
      return this.#stored < this.#edits;
    }

    /** Called by the server: it has seen this edit, which is stored or is not, and this is what it holds. */
    show(edit, stored, ...values) {
      if (stored) this.#stored = Math.max(this.#stored, edit);
      if (edit === this.#edits) this.#write(values);
      if (this.#isNew) this.#enterAgain();
      if (!this.unsaved) kept.drop(this.dataset.address);
      this.#tell();
    }

    /** Sends what was entered and is not on its way yet. */
    flush() {
      this.#notice();
      if (this.#sent === this.#edits) return;
      this.#sent = this.#edits;
      const detail = { edit: this.#edits, values: this.#values() };
      this.dispatchEvent(new CustomEvent("answer", { detail }));
    }

    #notice() {
      const entered = JSON.stringify(this.#values());
      if (entered === this.#entered) return;
      this.#entered = entered;
      this.#edits++;
      kept.keep(this.dataset.address, entered);
      this.#tell();
    }

    #enterAgain() {
      this.#isNew = false;
      const values = kept.of(this.dataset.address);
      if (!values || values === this.#entered) return;
      this.#fill(JSON.parse(values));
      this.flush();
    }

    #tell() {
      this.toggleAttribute("data-unsaved", this.unsaved);
      window.dispatchEvent(new Event("waymark-answer"));
    }

    #values() {
      const inputs = [...this.querySelectorAll("input")];
      if (this.#ranking) return this.#ranked(inputs);
      return inputs.filter((input) => input.type === "text" || input.checked).map((input) => input.value);
    }

    #write(values) {
      this.#fill(values);
      this.#entered = JSON.stringify(this.#values());
    }

    #fill(values) {
      for (const input of this.querySelectorAll("input")) {
        if (input.type !== "text") input.checked = values.includes(input.value);
        else if (input.value !== values[0]) input.value = values[0];
      }
      if (this.#ranking) this.#rank(values);
    }

    get #ranking() {
      return this.querySelector(".ranking");
    }

    /** What is ticked keeps its place; what is new comes last. */
    #ranked(inputs) {
      const ticked = inputs.filter((input) => input.checked).map((input) => input.value);
      const kept = this.#order.filter((entry) => ticked.includes(bare(entry)));
      const fresh = ticked.filter((value) => !kept.map(bare).includes(value));
      this.#order = [...kept, ...fresh].map((entry, i) => (i === 0 ? bare(entry) : entry));
      this.#showOrder();
      return this.#order;
    }

    #rank(values) {
      this.#order = values;
      for (const input of this.querySelectorAll("input")) input.checked = values.map(bare).includes(input.value);
      this.#showOrder();
    }

    /** Puts one level with the one before, or after it again. */
    #level(value) {
      this.#order = this.#order.map((entry) =>
        bare(entry) !== value ? entry : entry === value ? `=${value}` : value,
      );
      this.#showOrder();
      this.flush();
    }

    #showOrder() {
      const ranking = this.#ranking;
      const full = this.#order.length >= Number(ranking.dataset.most);
      let place = 0;
      let said = "";
      for (const input of ranking.querySelectorAll("input")) {
        input.disabled = full && !input.checked;
        const row = input.closest(".ranking-row");
        row.querySelector(".ranking-place").textContent = "";
        row.querySelector("[data-level-of]").hidden = true;
      }
      this.#order.forEach((entry, i) => {
        const isLevel = entry.startsWith("=");
        const before = place;
        if (!isLevel) place++;
        const input = ranking.querySelector(`input[value="${CSS.escape(bare(entry))}"]`);
        if (!input) return;
        const row = input.closest(".ranking-row");
        row.querySelector(".ranking-place").textContent = place;
        const level = row.querySelector("[data-level-of]");
        level.hidden = i === 0;
        level.textContent = level.dataset.words.replace("#", isLevel ? place : before);
        level.setAttribute("aria-pressed", isLevel);
        if (i > 0) said += isLevel ? ranking.dataset.and : ranking.dataset.then;
        said += input.dataset.name;
      });
      ranking.querySelector(".ranking-summary").textContent = said || ranking.dataset.none;
    }

    /** One step from what is typed; from the lowest or the highest if it is no number; never beyond the ends. */
    #step(direction) {
      const input = this.querySelector("input");
      const { decimal, thousands } = input.dataset;
      const [min, max, step] = [input.dataset.min, input.dataset.max, input.dataset.step].map(Number);
      const typed = input.value.trim().replaceAll(thousands, "").replace(decimal, ".");
      const from = typed && isFinite(typed) ? Number(typed) : direction > 0 ? min - step : max + step;
      const steps = Math.round((from + direction * step - min) / step);
      const next = Math.min(max, Math.max(min, min + steps * step));
      input.value = String(Number(next.toFixed(6))).replace(".", decimal);
      this.flush();
    }
  }

  customElements.define("waymark-answer", AnswerElement);

  // what is typed and not left yet goes out before the page does
  const flush = () => document.querySelector("waymark-answer")?.flush();
  window.addEventListener("popstate", flush, true);
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
})();
