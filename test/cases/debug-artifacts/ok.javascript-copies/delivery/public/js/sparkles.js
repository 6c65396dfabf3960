/* Author : Somebody - example.com
   MIT license : https://opensource.org/licenses/MIT
   Demo / Generator : example.com/sparkles.js */
function start(tag) {
  console.log(tag);
}
