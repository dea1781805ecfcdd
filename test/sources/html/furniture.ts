/** What pages put around and between articles: none of it belongs to them. */

export const menu = `<nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/jobs">Jobs</a></li></ul></nav>`;

export const cookieNote = `<div id="cookie-consent" class="cookie-banner" role="dialog"><p>We and our 843 partners store
and read information on your device. You can agree to this or learn more about it.</p>
<button>Accept all</button> <a href="/privacy">Privacy policy</a></div>`;

export const advert = `<div class="ad-slot ad-slot--mpu"><span>Advertisement</span><p>Win a year of free coffee.
Enter now, before everybody else does.</p></div>`;

export const newsletter = `<section class="newsletter-signup"><h3>The morning briefing</h3><p>All that matters, in your
inbox before breakfast.</p><form><input type="email" placeholder="E-mail"><button>Sign up</button></form></section>`;

export const shareBar = `<ul class="social-share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li>
<li><a href="mailto:?">E-mail this to a friend</a></li></ul>`;

export const related = `<div class="related-content"><h3>Related stories</h3><ul><li><a href="/a">Lighthouse keeper
retires after 41 years</a></li><li><a href="/b">Council sells the old ferry</a></li></ul></div>`;

/** Nothing but its links says what it is. */
export const namelessLinks = `<div class="c-7f3a"><h3>More from the coast</h3><ul><li><a href="/a">Lighthouse keeper
retires after 41 years</a></li><li><a href="/b">Council sells the old ferry</a></li><li><a href="/c">Three new buoys
for the bay</a></li></ul></div>`;

export const readMore =
  '<p><strong>Read more: <a href="/z">Ten pictures of the storm that nobody expected</a></strong></p>';

export const authorBox = `<div class="author-bio"><img src="x.jpg"><p>She has covered the coast for eleven years and
lives on a boat with two dogs.</p><a href="/authors/x">More by this author</a></div>`;

export const readersComments = `<section id="comments" class="comments-area"><h2>4 comments</h2><ol class="comment-list">
<li><div class="comment-body"><p>I have been saying this for years, and nobody ever listened to me at all.</p></div></li>
<li><div class="comment-body"><p>Who pays for it? We do, as always, and the next one will be dearer.</p></div></li></ol>
<form><textarea></textarea><button>Post comment</button></form></section>`;

export const footer = `<footer class="site-footer"><p>© 2025 Example Media Ltd. All rights reserved. Registered in
England, number 0000000.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/terms">Terms</a></li></ul></footer>`;

export const scripts = `<script>window.dataLayer = window.dataLayer || []; document.write("<p>Never shown</p>");</script>
<style>.x { color: red }</style><noscript><img src="pixel.gif">Please switch on JavaScript.</noscript>`;

export const mostRead = `<aside class="sidebar"><h2>Most read</h2><ol><li><a href="/1">A whale in the marina</a></li>
<li><a href="/2">Why the clock is slow</a></li></ol><p>These are chosen by what readers opened in the last day.</p></aside>`;
