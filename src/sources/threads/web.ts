import { importHtml } from '../html';
import { serve } from '../importThread';
import { importMhtml } from '../mhtml';
import { importWebarchive } from '../webarchive';

serve({ html: importHtml, mhtml: importMhtml, webarchive: importWebarchive });
