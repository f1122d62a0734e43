try {
  document.documentElement.className = localStorage.hongbang ?? '';
} catch {}
