// The one script of content pages. Nothing depends on it: it copies links, lets what has expired say so, opens the search.
(() => {
  const today = new Date().toISOString().slice(0, 10);
  for (const e of document.querySelectorAll('[data-valid-until]'))
    if (e.dataset.validUntil < today) {
      e.closest('.met')?.classList.replace('met', 'lapsed');
      e.textContent = e.dataset.lapsed || 'lapsed';
    }
  const moved = document.querySelector('a[data-moved]');
  if (moved) {
    const own = document.getElementById(location.hash.slice(1))?.querySelector('a');
    location.replace(own ? own.href : moved.hash ? moved.href : moved.href + location.hash);
  }
  if (navigator.clipboard)
    for (const e of document.querySelectorAll('[data-copy]')) {
      e.hidden = false;
      if (e.href) e.textContent = 'Copy link';
      e.onclick = (event) => {
        event.preventDefault();
        const text = e.href || document.getElementById(e.dataset.copy).innerText;
        navigator.clipboard.writeText(text).then(
          () => {
            said.textContent = 'Copied';
            setTimeout(() => {
              said.textContent = '';
            }, 2000);
          },
          () => {
            if (e.href) location.href = e.href;
          },
        );
      };
    }
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
      event.preventDefault();
      location.href = '/search';
    }
  });
})();
