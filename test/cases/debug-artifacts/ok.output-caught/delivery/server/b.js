app.listen(port, () => console.log(`Server is listening on ${port}`));
console.log('Migration completed for the board');
