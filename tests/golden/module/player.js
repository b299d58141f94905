globalThis.sample = "</script><!-- é";
