'use strict';
(function () {
  const search = document.getElementById('_search');
  const all = function (selector) { return Array.from(document.querySelectorAll(selector)); };
  const show = function (element, wanted) { element.hidden = !wanted; };
  const visible = function (element) { return !element.hidden; };
  const find = function () {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = new Set();
    all('.entry').forEach(function (entry) {
      const text = entry.textContent.toLowerCase();
      show(entry, words.every(function (word) { return text.includes(word); }));
      if (visible(entry)) { shown.add('#' + entry.id); }
    });
    all('nav li li').forEach(function (item) { show(item, shown.has(item.firstChild.getAttribute('href'))); });
    all('.group').forEach(function (group) { show(group, Array.from(group.querySelectorAll('.entry')).some(visible)); });
    all('nav li:has(ul)').forEach(function (group) {
      show(group, Array.from(group.querySelectorAll('li')).some(visible));
    });
    show(document.getElementById('_nothing'), shown.size === 0);
  };
  search.hidden = false;
  search.addEventListener('input', find);
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' ? document.activeElement !== search : false) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape') {
      search.value = '';
      find();
    }
  });
  window.addEventListener('hashchange', function () {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target ? target.hidden : false) { search.value = ''; find(); target.scrollIntoView(); }
  });
})();
