/*
 * Flow's client makes functions of texts that its server sends, with "new Function", which the policy of our pages forbids.
 * This script stands before it and answers with a function that was written here. A text for which there is none fails,
 * with a message in the console that shows it.
 *
 * Known are a few forms (a call of a method of a parameter, a property of an event, what executeJs puts around its text),
 * and the texts in "texts", each written once: as a function whose body is the text. White space does not matter.
 */
(() => {
  "use strict";

  const texts = [
    // of Flow
    function ($0) { return $0 },
    function () { return null },
    function ($0, $1) { this.addEventListener($1, $0);return () => this.removeEventListener($1, $0); },
    function ($0, $1, $2) { window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: $0, url: $1, replace: false, callback: $2 } })); },
    function ($0, $1, $2) { window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: $0, url: $1, replace: true, callback: $2 } })); },
    function ($0, $1) { window.dispatchEvent(new CustomEvent('vaadin-redirect-pending', {detail: {url: $0}})); if ($1 == '_self') this.stopApplication(); window.open($0, $1) },
    function ($0) { if(window.Vaadin.Flow.navigation) { window.addEventListener('vaadin-navigated', function(event) { document.title = $0; if(window?.Vaadin?.documentTitleSignal) { window.Vaadin.documentTitleSignal.value = $0; } }, {once:true}); } else { document.title = $0; if(window?.Vaadin?.documentTitleSignal) { window.Vaadin.documentTitleSignal.value = $0; } } },
    function () { const el = this; window.addEventListener('resize', evt => { const event = new Event("window-resize"); event.w = document.documentElement.clientWidth; event.h = document.documentElement.clientHeight; el.dispatchEvent(event); }); },
    function () { setTimeout(() => { try { this._nextFocusIsFromClient = false; this.focus(); } finally { this._nextFocusIsFromClient = true; } }, 0) },
    function ($0, $1, $2) { const element = $0; const initializerId = $1; const initializer = $2; const node = this.getNode(element); const cleanup = initializer.apply(element); if (typeof cleanup === 'function') { this.registerInitializer(node, initializerId, cleanup); } else if (cleanup !== undefined && cleanup !== null) { console.error('addJsInitializer expression must return a function, null or undefined; got ' + (typeof cleanup)); } },
    function ($0, $1) { const element = $0; const initializerId = $1; try { this.disposeInitializer(this.getNode(element), initializerId); } catch (e) {} },
    function ($0, $1) { setTimeout(() => { window.history.pushState($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); }) },
    function ($0, $1) { setTimeout(() => { window.history.replaceState($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); }) },
    function ($0) { history.go($0) },
    function () { setTimeout(() => this.scrollIntoView(), 0) },
    function () { window.location.reload(); },
    function ($0) { document.dir = $0 },
    function (event) { return (event.preventDefault()) },
    function ($0, $1) { this.$server['}p']($0, true, $1) },
    function ($0) { this.$server['}p']($0, false) },
    function ($0, $1, $2, event) { return window.Vaadin.Flow.clipboard.writePayload($0(event), $1(event), $2(event)) },
    // of its dialog
    function () { this.$.overlay.addEventListener('vaadin-overlay-close', () => { document.addEventListener('vaadin-overlay-close', (e) => { if (!e.defaultPrevented && e.detail.overlay === this.$.overlay) { e.preventDefault(); this.$server.handleClientClose(); } }, { once: true }); }); },
    function ($0, $1) { this.$.overlay.$.overlay.style[$0]=$1 },
    function () { Vaadin.FlowComponentHost.patchVirtualContainer(this) },
    function ($0) { this.renderer = (root) => Vaadin.FlowComponentHost.setChildNodes($0, this.virtualChildNodeIds, root) },
    function ($0) { this.headerRenderer = (root) => {if (root.firstChild) { return;}root.appendChild($0);} },
    function ($0) { this.footerRenderer = (root) => {if (root.firstChild) { return;}root.appendChild($0);} },
    function () { this.headerRenderer = null; },
    function () { this.footerRenderer = null; },
    // of Waymark
    function () { document.querySelectorAll('vaadin-connection-indicator').forEach(indicator => indicator.setAttribute('role', 'status')) },
    function () { const heading = this.querySelector("h1"); if (window.waymarkHasShownAPage && heading) { heading.tabIndex = -1; heading.focus({ preventScroll: true }); window.scrollTo(0, 0); } window.waymarkHasShownAPage = true; },
    function () { this.addEventListener('click', event => { event.preventDefault(); document.getElementById('content').focus(); }) },
    function () { this.addEventListener('focus', () => this.select()) },
    function () { window.scrollTo(0, 0); this.focus({preventScroll: true}) },
    function () { const begin = frames => { if (this.checkVisibility()) { window.scrollTo(0, 0); this.focus({ preventScroll: true }); } else if (frames > 0) { requestAnimationFrame(() => begin(frames - 1)); } }; begin(600); },
    function () { this.scrollIntoView({block: 'center'}) },
    function () { return document.baseURI },
    function () { window.print() },
    function ($0) { window.waymarkUnsent.arrived($0) },
    function () { return window.waymarkUnsent.take() },
    function ($0) { window.onbeforeunload = $0 ? event => event.preventDefault() : null },
  ];

  const squeezed = text => text.replace(/\s+/g, "");
  const bodyOf = made => squeezed(made.toString().replace(/^[^{]*\{/, "").replace(/\}\s*$/, ""));
  const known = new Map(texts.map(made => [bodyOf(made), made]));

  const reached = (start, path) => path.split(".").filter(name => name).reduce((at, name) => at?.[name], start);

  /* Each form: a pattern, and the function for what it found; that function gets the parameters by their names. */
  const forms = [
    // executeJs of an element: the last parameter is the element
    [/^return \(async function\(\) \{([^]*)\}\)\.apply\(\$(\d+)\)$/, (inner, element) => {
      const made = compiled(inner);
      return function (...given) { return (async () => made.apply(given[element], given))(); };
    }],
    // an executeJs whose end somebody waits for
    [/^try\{Promise\.resolve\(\(async function\(\)\{([^]*)\}\)\(\)\)\.then\(\$(\d+),function\(error\)\{\$(\d+)\(''\+error\)\}\)\}catch\(error\)\{\$\d+\(''\+error\)\}$/,
      (inner, done, failed) => {
        const made = compiled(inner);
        return function (...given) {
          (async () => made.apply(undefined, given))().then(given[done], error => given[failed]("" + error));
        };
      }],
    // callJsFunction, and what the select says after its items changed
    [/^(?:return )?\$0\.([\w$.]+)\(((?:\$\d+(?:,\s*)?)*)\);?$/, (path, names) => {
      const wanted = numbers(names);
      const [owner, name] = parted(path);
      return function (...given) { const at = reached(given[0], owner); return at[name](...wanted.map(i => given[i])); };
    }],
    [/^this\.([\w$.]+)\(((?:\$\d+(?:,\s*)?)*)\);?$/, (path, names) => {
      const wanted = numbers(names);
      const [owner, name] = parted(path);
      return function (...given) { const at = reached(this, owner); return at[name](...wanted.map(i => given[i])); };
    }],
    [/^this\.([\w$]+) ?= ?\$(\d+);?$/, (name, from) => function (...given) { this[name] = given[from]; }],
    // a call of a script of ours, or of what connects a component of Vaadin
    [/^window\.((?:waymark|Vaadin\.Flow\.)[\w$.]+)\(((?:\$\d+(?:,\s*)?)*)\);?$/, (path, names) => {
      const wanted = numbers(names);
      const [owner, name] = parted(path);
      return function (...given) { return reached(window, owner)[name](...wanted.map(i => given[i])); };
    }],
    // data of events
    [/^return \(event((?:\.[\w$]+)*)\)$/, path => event => reached(event, path)],
    [/^return \(element((?:\.[\w$]+)*)\)$/, path => (event, element) => reached(element, path)],
    [/^return \((\d+|true|false)\)$/, value => () => JSON.parse(value)],
    [/^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\);$/, chunk => () => window.Vaadin.Flow.loadOnDemand(chunk)],
  ];

  const numbers = names => [...names.matchAll(/\$(\d+)/g)].map(found => Number(found[1]));
  const parted = path => {
    const end = path.lastIndexOf(".");
    return [path.substring(0, Math.max(0, end)), path.substring(end + 1)];
  };

  function compiled(text) {
    const made = known.get(squeezed(text));
    if (made) return made;
    for (const [pattern, make] of forms) {
      const found = pattern.exec(text.trim());
      if (found) return make(...found.slice(1));
    }
    console.error("No function in waymark/expressions.js has this body:\n" + text);
    throw new EvalError("a text that is not in waymark/expressions.js");
  }

  const answer = (target, given) => compiled(String(given[given.length - 1] ?? ""));
  window.Function = new Proxy(window.Function, { construct: answer, apply: (target, self, given) => answer(target, given) });
})();
