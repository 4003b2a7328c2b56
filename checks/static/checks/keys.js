// In the head, before anything is drawn: that there is a script; and the two keys that work on every page.
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

document.addEventListener("keydown", (event) => {
  if (!single(event)) return;
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("q")?.select();
  } else if (event.key === "?") {
    event.preventDefault();
    const dialog = document.querySelector("dialog#keys");
    if (dialog) dialog.showModal(); else document.getElementById("keys-link")?.click();
  }
});

// What is being fetched says so, to the eye and to a screen reader, until the answer has come.
document.addEventListener("htmx:beforeRequest", ({ detail }) => detail.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", ({ detail }) => detail.target.removeAttribute("aria-busy"));
