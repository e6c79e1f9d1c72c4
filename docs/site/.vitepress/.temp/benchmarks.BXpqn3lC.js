const _imports_0 = "/benchmarks.svg";
export {
  _imports_0 as _
};
