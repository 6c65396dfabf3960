// Copyright 2026 Example
// total = sum(rows);
// save(total);
run();
