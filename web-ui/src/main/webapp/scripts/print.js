/* On paper nothing can be tapped: fact cards are printed open, and closed again afterwards. */
let opened = [];
window.addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll(".fact details:not([open])")];
  opened.forEach((details) => (details.open = true));
});
window.addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
