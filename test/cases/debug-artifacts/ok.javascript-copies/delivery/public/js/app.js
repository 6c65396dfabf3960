/*!
 * Corner - Bootstrap Admin App
 * Author: @somebody, License: https://example.com/license
 */
function start(tag) {
  console.log(tag);
}
