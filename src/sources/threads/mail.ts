import { serve } from '../importThread';
import { importEml, importMbox, importMsg } from '../mail';

serve({ eml: importEml, mbox: importMbox, msg: importMsg });
