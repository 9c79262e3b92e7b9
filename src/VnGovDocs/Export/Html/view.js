"use strict";
// The page works without this: facts and places are links. Here they also flash, one view is shown at a time, and keys go through the facts.
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const views = all(".view"), tabs = all(".views a"), facts = all("aside .fact > a[href]"), filter = byId("filter"), keys = byId("keys");
  let current = null, lit = [];

  root.classList.add("js");

  // Views

  function show(id) {
    for (const view of views) view.classList.toggle("on", view.id === id);
    for (const tab of tabs) {
      if (tab.hash === "#" + id) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  }

  const shown = () => views.find(view => view.classList.contains("on"));

  function nextView() {
    show(views[(views.indexOf(shown()) + 1) % views.length].id);
    if (current) light(current, true);
  }

  // Facts and places

  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const placesOf = (fact, view) => all(`[data-t~="${fact.dataset.t}"]`, view);

  function reveal(element, block = "center") {
    if (!element) return;
    const details = element.closest("details");
    if (details) details.open = true;
    element.scrollIntoView({ block, inline: "nearest", behavior: still ? "auto" : "smooth" });
  }

  function light(fact, scroll) {
    for (const element of lit) element.classList.remove("here", "flash");
    // Tasks are the same facts in other words; their places stand in the text.
    if (shown().id === "tasks") show("text");
    lit = views.filter(view => view.id !== "tasks").flatMap(view => placesOf(fact, view));
    void root.offsetWidth;
    for (const element of lit) element.classList.add("here", "flash");
    if (scroll) reveal(lit.find(element => shown().contains(element)));
  }

  function mark(fact) {
    if (current) current.removeAttribute("aria-current");
    fact.setAttribute("aria-current", "true");
    roam(facts, fact);
    current = fact;
    byId("said").textContent = fact.textContent;
  }

  function toPlace(fact) {
    mark(fact);
    light(fact, true);
  }

  // The innermost fact of a place; asked again, the one around it.
  function toFact(place) {
    const around = place.dataset.t.split(" ").map(index => facts.find(fact => fact.dataset.t === index)).filter(Boolean);
    if (around.length === 0) return;
    const fact = around[(around.indexOf(current) + 1) % around.length];
    if (fact.closest("[hidden]")) clear();
    mark(fact);
    light(fact, false);
    reveal(fact, "nearest");
  }

  // One stop for the tab key in each of the two; arrows go on from there.
  function roam(elements, stop) {
    for (const element of elements) element.tabIndex = element === stop ? 0 : -1;
  }

  function step(by) {
    const listed = facts.filter(fact => !fact.closest("[hidden]"));
    if (listed.length === 0) return;
    const at = listed.indexOf(current);
    const fact = listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : Math.min(Math.max(at + by, 0), listed.length - 1)];
    toPlace(fact);
    fact.focus({ preventScroll: true });
    fact.scrollIntoView({ block: "nearest" });
  }

  // Filter: whatever tones and case are typed

  const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const texts = new Map();

  function wordsOf(item) {
    if (!texts.has(item)) texts.set(item, folded(item.firstElementChild.title + " " + item.firstElementChild.textContent));
    return texts.get(item);
  }

  function matches(item, wanted) {
    const below = all(":scope > ul > .fact", item).map(child => matches(child, wanted)).includes(true);
    const fits = wanted === "" || below || wordsOf(item).includes(wanted);
    item.hidden = !fits;
    return fits;
  }

  function sift() {
    const wanted = folded(filter.value.trim());
    let any = false;
    for (const group of all("aside .group")) {
      const fits = all(":scope > ul > .fact", group).map(item => matches(item, wanted)).includes(true);
      group.hidden = !fits;
      any ||= fits;
    }
    document.querySelector(".nothing").hidden = any;
  }

  function clear() {
    filter.value = "";
    sift();
  }

  // Hands

  document.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (tabs.includes(link) && views.some(view => "#" + view.id === link.hash)) {
      event.preventDefault();
      show(link.hash.slice(1));
    } else if (link.matches("aside .fact > a[href]")) {
      event.preventDefault();
      toPlace(link);
    } else if (link.dataset.t) {
      event.preventDefault();
      if (!String(getSelection())) toFact(link);
    } else if (link.closest(".tasks")) {
      event.preventDefault();
      toPlace(byId(link.hash.slice(1)));
    } else if (link.classList.contains("skip") && link.hash === "#text") show("text");
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target === filter) {
      if (event.key === "Escape") clear();
      if (event.key === "Escape" || event.key === "ArrowDown" || event.key === "Enter") {
        event.preventDefault();
        step(1);
      }
      return;
    }
    const onList = event.target.closest("aside") !== null || event.target === document.body;
    const act = { j: () => step(1), k: () => step(-1), "/": () => filter.focus(), "?": () => keys.showModal(), v: nextView, Escape: clear }[event.key];
    if (act) act();
    else if (onList && event.key === "ArrowDown") step(1);
    else if (onList && event.key === "ArrowUp") step(-1);
    else return;
    event.preventDefault();
  });

  filter.addEventListener("input", sift);
  byId("help").addEventListener("click", () => keys.showModal());
  roam(facts, facts[0]);
  const asked = byId(location.hash.slice(1));
  show(asked && asked.classList.contains("view") ? asked.id : "text");
  if (asked && asked.matches(".fact > a[href]")) toPlace(asked);
})();
