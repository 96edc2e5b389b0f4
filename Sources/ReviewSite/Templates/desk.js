// Keys of the review desk. Everything works without this file: it presses buttons and opens boxes that are on the page.

const main = document.getElementById("main");
const help = document.getElementById("help");
const keysOn = document.getElementById("keys-on");
const status = document.getElementById("status");

// Whether keys are wanted; single keys must be possible to switch off (WCAG 2.2, 2.1.4).
function keysWanted() {
  try { return localStorage.getItem("desk.keys") !== "off"; } catch { return true; }
}

function rememberKeys(wanted) {
  try { localStorage.setItem("desk.keys", wanted ? "on" : "off"); } catch { /* private window */ }
}

if (keysOn) {
  keysOn.checked = keysWanted();
  keysOn.addEventListener("change", () => rememberKeys(keysOn.checked));
}

// What was done is said again once the page stands, so that screen readers hear it; a reload does not repeat it.
if (status?.textContent) {
  const text = status.textContent;
  status.textContent = "";
  setTimeout(() => { status.textContent = text; }, 150);
  const address = new URL(location.href);
  address.searchParams.delete("said");
  address.searchParams.delete("n");
  history.replaceState(null, "", address);
}

// The next finding is read from its heading on.
if (document.body.dataset.page === "finding" || document.body.dataset.page === "second") {
  document.getElementById("finding")?.focus({ preventScroll: true });
}

// A form goes out once, however often a key is pressed.
let isSent = false;
document.addEventListener("submit", (event) => {
  if (event.target.method === "dialog") return;
  if (isSent) event.preventDefault();
  isSent = true;
});
addEventListener("pageshow", () => { isSent = false; });

// One box of the decision is open at a time.
for (const box of document.querySelectorAll("#decide details")) {
  box.addEventListener("toggle", () => {
    if (!box.open || box.id === "note-box") return;
    for (const other of document.querySelectorAll("#decide details[open]")) {
      if (other !== box && other.id !== "note-box") other.open = false;
    }
  });
}

function openHelp() {
  if (!help || help.open) return;
  help.showModal();
  document.getElementById("help-heading")?.focus();
}

for (const link of document.querySelectorAll("[data-dialog=help]")) {
  link.addEventListener("click", (event) => { event.preventDefault(); openHelp(); });
}

// Opens a box and goes to its first field or button; pressed again, it closes.
function openBox(box) {
  if (box.open) {
    box.open = false;
    return;
  }
  box.open = true;
  box.querySelector("select, input:not([type=hidden]), textarea, button")?.focus();
}

function act(element) {
  if (element instanceof HTMLDetailsElement) openBox(element);
  else if (element instanceof HTMLSelectElement) element.focus();
  else element.click();
}

// A list whose choice is saved by a button beside it.
for (const list of document.querySelectorAll("select[data-enter]")) {
  list.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && list.value) {
      event.preventDefault();
      document.getElementById(list.dataset.enter)?.click();
    }
  });
}

function isTyping(element) {
  return element instanceof HTMLElement
    && (element.isContentEditable || element.matches("textarea, select, input:not([type=checkbox]):not([type=radio])"));
}

// Enter decides only where it would do nothing else.
function isIdle(element) {
  return !element || element === document.body || element === main || element.id === "finding";
}

document.addEventListener("keydown", (event) => {
  // While an input method composes (Telex), keys belong to it.
  if (event.isComposing || event.keyCode === 229 || event.repeat || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return;
  if (event.key === "Escape") {
    const box = document.activeElement?.closest?.("details[open][data-key]");
    if (box) {
      box.open = false;
      box.querySelector("summary")?.focus();
    }
    return;
  }
  if (isTyping(event.target) || !keysWanted()) return;
  let key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === "Enter" && document.body.dataset.page !== "queue" && isIdle(document.activeElement)) key = "d";
  if (/^[1-9]$/.test(key)) {
    const reason = document.querySelector(`details[open] [data-digit="${key}"]`);
    if (!reason) return;
    event.preventDefault();
    reason.click();
    return;
  }
  if (!/^[a-z/?]$/.test(key)) return;
  const element = document.querySelector(`main [data-key="${key}"]`) ?? document.querySelector(`[data-key="${key}"]`);
  if (!element) return;
  event.preventDefault();
  act(element);
});
