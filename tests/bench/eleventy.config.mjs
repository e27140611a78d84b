/** Eleventy, as fast as it goes: the parts of each page are ready, and the layout puts them together. */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  return {
    dir: { input: process.env.BENCH_CONTENT, output: process.env.BENCH_OUT, includes: '_layouts' },
    htmlTemplateEngine: false,
    templateFormats: ['html'],
  };
}
