import QuotaView from '../../../views/quota/QuotaView.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(QuotaView);
