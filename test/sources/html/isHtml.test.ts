import assert from 'node:assert/strict';
import { isHtml } from '../../../src/sources/html/isHtml';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('isHtml', () => {
  it('knows pages by their first tag', () => {
    assert.ok(isHtml(ascii('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'), 'page'));
    assert.ok(isHtml(ascii('\uFEFF\n<html lang=en>'), 'page.txt'));
    assert.ok(isHtml(ascii('<?xml version="1.0"?><!-- saved from url=(0014)about:internet --><html>'), 'page'));
    assert.ok(
      isHtml(
        Uint8Array.from('\u00ff\u00fe<\0h\0t\0m\0l\0>\0', (char) => char.charCodeAt(0)),
        'page',
      ),
    );
  });

  it('knows pages by their name', () => {
    assert.ok(isHtml(ascii('Only words'), 'PAGE.HTM'));
    assert.ok(isHtml(ascii('<p>One'), 'page.xhtml'));
  });

  it('leaves other files alone', () => {
    assert.ok(!isHtml(ascii('<rss><channel>'), 'feed.xml'));
    assert.ok(!isHtml(ascii('Write <html> first.'), 'lesson.txt'));
    assert.ok(!isHtml(ascii('%PDF-1.7'), 'x.pdf'));
    assert.ok(!isHtml(new Uint8Array(), 'page.html'));
  });
});
