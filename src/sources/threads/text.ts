import { serve } from '../importThread';
import { importMarkdown } from '../markdown';
import { importText } from '../plainText';
import { importTable } from '../table';

serve({ markdown: importMarkdown, text: importText, table: importTable });
