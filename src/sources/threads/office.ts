import { importDocx } from '../docx';
import { serve } from '../importThread';
import { importOdt } from '../odt';
import { importRtf } from '../rtf';

serve({ docx: importDocx, odt: importOdt, rtf: importRtf });
