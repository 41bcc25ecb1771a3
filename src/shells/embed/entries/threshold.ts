import ThresholdEmbed from '../charts/ThresholdEmbed.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(ThresholdEmbed);
