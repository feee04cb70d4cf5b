/*
 * Says in words that the connection is lost, since when, and what becomes of the page; and warns those who leave while
 * something has not reached the server. Vaadin's own indicator shrinks to a striped line after two seconds.
 */
(() => {
  const bar = document.createElement("div");
  bar.className = "wm-connection wm-no-print";
  bar.id = "connection";
  bar.setAttribute("role", "status");
  document.body.prepend(bar);

  const connection = {
    words: "",
    lostAt: null,
    /** Whether the page is being loaded again by itself, because its session has ended; nobody need be warned. */
    loadsItself: false,
    /** Fills the time since when into a text. */
    fill(words) {
      const time = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { timeStyle: "short" });
      return words.replace("{0}", time.format(this.lostAt ?? new Date()));
    },
    /** Called by the server, with the text of the bar. */
    say(words) {
      this.words = words;
      this.show();
    },
    show() {
      bar.textContent = this.lostAt ? this.fill(this.words) : "";
      window.dispatchEvent(new Event("waymark-connection"));
    },
  };
  window.waymarkConnection = connection;

  window.Vaadin.connectionState.addStateChangeListener((before, now) => {
    // while it is lost, each attempt to reach the server counts as loading for a moment
    if (now === "connected") connection.lostAt = null;
    else if (now !== "loading") connection.lostAt ??= new Date();
    connection.show();
  });

  // Flow goes on calling itself reconnecting when what had failed is through, until something else is sent
  const probe = new URL("waymark/mark.svg", document.baseURI);
  setInterval(async () => {
    if (window.Vaadin.connectionState.state !== "reconnecting") return;
    const answer = await fetch(probe, { cache: "no-store" }).catch(() => null);
    if (answer?.ok && window.Vaadin.connectionState.state === "reconnecting") {
      window.Vaadin.connectionState.state = "connected";
    }
  }, 2000);

  // the client named TypeScript only opens pages: leaving one before it is there loses nothing
  const waits = () =>
    Object.entries(window.Vaadin.Flow.clients).some(([name, client]) => name !== "TypeScript" && client.isActive());
  window.navigation?.addEventListener("navigate", (event) => {
    connection.loadsItself = event.navigationType === "reload" && !event.userInitiated;
  });
  window.addEventListener("beforeunload", (event) => {
    if (connection.lostAt && waits() && !connection.loadsItself) event.preventDefault();
  });
})();
