// In the head, before anything is drawn: that there is a script; and the keys, of which two work on every page.
"use strict";

document.documentElement.classList.add("js");

/** Whether the person is typing, so that no single key may act. */
function typing(target) {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches("textarea, select, input:not([type=radio], [type=checkbox])"));
}

/** Whether a key event may act as a single key: switched on, no modifier but Shift, not while typing. */
function single(event) {
  return document.body.dataset.keys === "on" && !event.defaultPrevented && !event.ctrlKey && !event.metaKey
    && !event.altKey && !event.isComposing && !typing(event.target) && !document.querySelector("dialog[open]");
}

/** The key of an event; for a letter of another script than Latin, what a Latin keyboard has in its place, so that who
    writes in Ukrainian need not change the layout for each key. */
function keyOf({ key, code, shiftKey }) {
  if (!/^\p{L}$/u.test(key) || /\p{Script=Latin}/u.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  return { BracketLeft: "[", BracketRight: "]" }[code] ?? key;
}

/** The step that a key event is for: by the letter itself, which somebody may have chosen, else by its place. */
function stepOf(event) {
  const named = (wanted) => steps().find(([, key]) => key === wanted)?.[0];
  return named(event.key) ?? named(keyOf(event));
}

// The text of a new article is kept in this tab until it is added: a sign-in that ran out must not cost it.
document.addEventListener("DOMContentLoaded", () => {
  const text = document.getElementById("id_text");
  if (!text) {
    if (document.querySelector("main.work")) sessionStorage.removeItem("new-article");
    return;
  }
  if (!text.value) text.value = sessionStorage.getItem("new-article") ?? "";
  text.addEventListener("input", () => sessionStorage.setItem("new-article", text.value));
});

/** What each step does on this page, by its name in checks/models/steps.py; which key it has comes with the page.
    `possible` tells whether there is anything to do now, `repeats` whether it goes on while its key is held down. */
const STEPS = {
  search: { act: () => document.getElementById("q")?.select() },
  help: {
    act: () => {
      const dialog = document.querySelector("dialog#keys");
      if (dialog) dialog.showModal(); else document.getElementById("keys-link")?.click();
    },
  },
};

let known = null;

/** Each step's key and words, as [name, key, words]. */
function steps() {
  known ??= Object.entries(JSON.parse(document.getElementById("steps")?.textContent ?? "{}"));
  return known.map(([name, [key, words]]) => [name, key, words]);
}

/** What was selected in the text when the palette opened, for the step that is chosen there. */
let textSelected = null;

/** Opens the palette, or closes it where it is open. Its script comes when it is first wanted, and finds what was typed
    meanwhile. */
function findAnything() {
  const palette = document.getElementById("palette");
  if (palette.open) { palette.close(); return; }
  document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
  document.querySelectorAll("details.menu[open]").forEach((menu) => { menu.open = false; });
  textSelected = getSelection().rangeCount ? getSelection().getRangeAt(0).cloneRange() : null;
  palette.querySelector("input").value = "";
  palette.showModal();
  if (palette.dataset.script) {
    document.head.append(Object.assign(document.createElement("script"), { src: palette.dataset.script }));
    delete palette.dataset.script;
  }
  palette.dispatchEvent(new Event("opened"));
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("#palette-link")) return;
  event.preventDefault();
  findAnything();
});

document.addEventListener("keydown", (event) => {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (control && keyOf(event).toLowerCase() === "k" && document.getElementById("palette")) {
    event.preventDefault();
    if (!event.repeat) findAnything();
  }
  if (!single(event)) return;
  const name = stepOf(event);
  if (!name || !Object.hasOwn(STEPS, name)) return;
  event.preventDefault();
  // A key held down goes on as fast as the answers come, and stops when it is let go.
  if (!event.repeat || (STEPS[name].repeats && !document.querySelector(".htmx-request"))) STEPS[name].act();
});

// Half a time is none to a browser, which would send the field empty: the form waits for the rest of it.
document.addEventListener("submit", (event) => {
  const half = [...event.target.elements].find((field) => field.type === "datetime-local" && field.validity.badInput);
  if (!half) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  sayHalf(half);
}, true);

/** Says at a field that half of its time lacks, until something is typed there. */
function sayHalf(field) {
  for (let holder = field.closest("details"); holder; holder = holder.parentElement.closest("details")) holder.open = true;
  field.focus();
  if (document.getElementById(`${field.id}_half`)) return;
  const described = field.getAttribute("aria-describedby") ?? "";
  const error = Object.assign(document.createElement("p"), { id: `${field.id}_half`, className: "error" });
  error.setAttribute("role", "alert");
  field.after(error);
  error.textContent = document.body.dataset.halfATime;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", `${described} ${error.id}`.trim());
  field.addEventListener("input", () => {
    error.remove();
    field.removeAttribute("aria-invalid");
    field.setAttribute("aria-describedby", described);
  }, { once: true });
}

// What is being fetched says so, to the eye and to a screen reader, until the answer has come.
document.addEventListener("htmx:beforeRequest", ({ detail }) => detail.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", ({ detail }) => detail.target.removeAttribute("aria-busy"));
