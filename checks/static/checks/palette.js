// The command palette: a field and a list over steps, claims, people and pages. A combobox as WAI-ARIA has it.
// Fetched by keys.js when it is first opened; on an article’s page it uses what proof.js has. Without it the search page
// does the same.
"use strict";

// A block of its own: no other script uses what is in it, nor must avoid its names.
{
  const palette = () => document.getElementById("palette");
  const field = () => document.getElementById("palette-q");
  const list = () => document.getElementById("palette-list");
  const options = () => [...list().querySelectorAll("[role=option]")];
  const OF_A_KIND = 8;
  // What has a name, then what has words: a person called so comes before a claim that says so.
  const NAMED = ["step", "page", "person"];

  let asking = null;
  let later = 0;
  let moved = false;

  /** An option of the list: what sort of thing it is, its words, what stands behind them, and where it leads. */
  function option(sort, words, behind, data) {
    const line = document.createElement("li");
    line.setAttribute("role", "option");
    Object.assign(line.dataset, data);
    for (const [kind, text] of [["sort", sort], ["what", words]]) {
      const part = document.createElement("span");
      part.className = kind;
      part.textContent = text;
      line.append(part, " ");
    }
    if (behind) line.append(behind);
    return line;
  }

  function keyShown(key) {
    if (!key) return null;
    const shown = document.createElement("kbd");
    shown.textContent = key;
    return shown;
  }

  /** Whether a text has every word that was typed. */
  const fits = (text, typed) => typed.toLowerCase().split(/\s+/).every((word) => text.toLowerCase().includes(word));

  /** Whether each word that was typed begins a word of a text. */
  const begins = (text, typed) => {
    const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return typed.toLowerCase().split(/\s+/).every((word) => words.some((one) => one.startsWith(word)));
  };

  /** The place of an option among all: what was typed itself, names that begin so, names that have it, then words. */
  function rank(line, typed) {
    if (line.dataset.exact === "true") return 0;
    const begun = begins(line.querySelector(".what").textContent, typed) ? 0 : 1;
    return 1 + 2 * (NAMED.includes(line.dataset.sort) ? 0 : 1) + begun;
  }

  /** The options, best first; of those that are as good, as they stood. */
  function ranked(lines, typed) {
    return typed ? [...lines].sort((a, b) => rank(a, typed) - rank(b, typed)) : lines;
  }

  /** The steps that are possible now. */
  function stepsFor(typed) {
    return steps()
      .filter(([name, key, words]) => Object.hasOwn(STEPS, name) && (key === typed || fits(words, typed)))
      .filter(([name]) => STEPS[name].possible?.() ?? true)
      .map(([name, key, words]) => option(palette().dataset.step, words, keyShown(key), { sort: "step", step: name, exact: key === typed }));
  }

  /** The claims of the text on the screen, by their words or their number. */
  function claimsFor(typed) {
    const text = document.getElementById("proof");
    if (!text || !typed) return [];
    const claims = new Map();
    text.querySelectorAll("a.mark").forEach((mark) => {
      claims.set(mark.dataset.claim, `${claims.get(mark.dataset.claim) ?? ""}${mark.textContent}`);
    });
    return [...claims].map(([claim, words], index) => ({ claim, words, number: String(index + 1) }))
      .filter(({ words, number }) => number === typed || (typed.length > 1 && fits(words, typed)))
      .sort((a, b) => (b.number === typed) - (a.number === typed))
      .slice(0, OF_A_KIND)
      .map(({ claim, words, number }) => option(palette().dataset.number.replace("{number}", number), words.slice(0, 140), null, { sort: "claim", claim, exact: number === typed }));
  }

  /** The pages that the screen leads to, and those that the desk does. */
  function pagesFor(typed) {
    const links = [...document.querySelectorAll(".bar nav a, .menu a:not(#palette-link), main .actions a, #palette-pages a")];
    const pages = new Map(links.map((link) => [link.textContent.trim(), link.href]));
    return [...pages].filter(([words]) => fits(words, typed))
      .map(([words, href]) => option(palette().dataset.page, words, null, { sort: "page", href }));
  }

  /** Shows options, the first of them in hand. */
  function offer(lines) {
    list().replaceChildren(...lines);
    options().forEach((line, index) => { line.id = `palette-${index}`; });
    list().hidden = !lines.length;
    field().setAttribute("aria-expanded", String(lines.length > 0));
    take(0);
  }

  /** Takes the option at a place of the list in hand, round its ends. */
  function take(place) {
    const every = options();
    every.forEach((line) => line.setAttribute("aria-selected", "false"));
    const line = every.at(every.length ? place % every.length : 0);
    if (!line) { field().removeAttribute("aria-activedescendant"); return; }
    line.setAttribute("aria-selected", "true");
    field().setAttribute("aria-activedescendant", line.id);
    line.scrollIntoView({ block: "nearest" });
  }

  const inHandAt = () => options().findIndex((line) => line.getAttribute("aria-selected") === "true");

  /** Finds what fits: on this page at once, on the desk when the typing pauses. */
  function lookUp() {
    const typed = field().value.trim();
    const here = ranked([...stepsFor(typed), ...pagesFor(typed), ...claimsFor(typed)], typed);
    moved = false;
    offer(here);
    tell("");
    clearTimeout(later);
    asking?.abort();
    if (typed.length < 2) tell(here.length ? "" : palette().dataset.nothing);
    else later = setTimeout(() => ask(typed), 150);
  }

  function tell(sentence) {
    palette().querySelector("[role=status]").textContent = sentence;
  }

  /** Asks the desk, and adds what it has to what is shown. An option that was chosen by an arrow stays in hand. */
  async function ask(typed) {
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(`${palette().dataset.address}?${new URLSearchParams({ q: typed })}`, { signal });
      if (!answer.ok || answer.redirected) return;
      const found = document.createElement("template");
      found.innerHTML = await answer.text();
      if (signal.aborted) return;
      const shown = new Set(options().map((line) => line.dataset.claim).filter(Boolean));
      const inHand = moved ? options()[inHandAt()] : null;
      const more = [...found.content.querySelectorAll("[role=option]")].filter((line) => !shown.has(line.dataset.claim));
      offer(ranked([...options(), ...more], typed));
      take(Math.max(options().indexOf(inHand), 0));
      tell(options().length ? "" : palette().dataset.nothing);
    } catch (failure) {
      if (failure.name !== "AbortError") tell(palette().dataset.nothing);
    }
  }

  /** Does what an option stands for. */
  function run(line) {
    const { step: name, claim, href } = line.dataset;
    palette().close();
    if (textSelected && textSelected.startContainer.isConnected) {
      getSelection().removeAllRanges();
      getSelection().addRange(textSelected);
    }
    if (name) STEPS[name].act();
    else if (claim && document.querySelector(`#proof [data-claim="${claim}"]`)) inTurn(() => show(claim));
    else location.assign(href);
  }

  field().addEventListener("keydown", (event) => {
    const moves = { ArrowDown: inHandAt() + 1, ArrowUp: inHandAt() - 1 };
    if (event.isComposing) return;
    if (event.key in moves) {
      event.preventDefault();
      moved = true;
      take(moves[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const line = options()[inHandAt()];
      if (line) run(line);
    }
  });
  field().addEventListener("input", lookUp);
  list().addEventListener("click", ({ target }) => { const line = target.closest("[role=option]"); if (line) run(line); });
  list().addEventListener("mousedown", (event) => event.preventDefault());
  palette().addEventListener("opened", lookUp);
  lookUp();
}
