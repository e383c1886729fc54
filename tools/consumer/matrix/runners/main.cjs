console.log(require("./answer.cjs").answer());
