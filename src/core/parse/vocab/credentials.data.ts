/** Degrees, certificates and licences by their letters; matched with their capitals, as "PE" is one and "pe" is not. */

/** Letters that are nothing else in a work post. */
export const CREDENTIALS =
  "CFA CPA ACA ACCA FCCA FCA CIMA ACMA FCMA CGMA CIPFA AAT MAAT CAIA FRM PRM CIPM CFP ChFC CLU CISA CISM CISSP CRISC CGEIT CCSP CEH OSCP CIA CFE CAMS CMA CTP EA ASA FSA FIA FFA ACAS FCAS MBA EMBA MSc BSc BEng MEng BA MA MPhil DPhil PhD EdD DBA JD LLB LLM LPC BCL LLD MD MBBS MBChB MBBCh MRCP FRCP MRCS FRCS FRCA FRCPath MRCGP MRCPsych FRCEM MRCPCH MFPH DO DDS DMD DVM BVSc MRCVS RN BSN MSN DNP BScN KRCHN RGN RMN RM CRNA APRN NP FNP CCRN RPh PharmD MPharm BPharm RD OTR DPT PE EIT FE CEng IEng MICE FICE MIStructE FIStructE IMechE MIMechE FIMechE MIET FIET CPEng NER MIEAust FIEAust PEng RIBA ARB AIA FAIA RA LEED MRICS FRICS MCIOB MRTPI AICP PMP PMI-ACP CAPM PgMP PRINCE2 CSM CSPO PSM SAFe MSP MoP ITIL TOGAF CBAP SHRM-CP SHRM-SCP PHR SPHR GPHR CIPD MCIPD FCIPD CPHR CRHA CPIM CSCP CLTD CPSM MCIPS FCIPS CILT FCILT CSSBB CQE CSP CIH CMIOSH NEBOSH IOSH CHST MPA MPP MPPA MPH MHA MEd PGCE QTS NPQH BEd NBCT LCSW LMSW MSW BSW LMFT LPC-S BCBA RBT CKA CKAD CCNA CCNP CCIE KC QC SC CMC PCC ACC MCC CAE CFRE APR MCIM ChMC CPD-QA ICMA-CM CGFM CPM CCIM MAI SIOR CPCU ARM AINS FCII ACII ACIB FCIB CAIIB CSC MCom BCom LLCM FCIS ACG CS CA ICAI ICWA FCMA-UK MIPA CPHQ CHES FACHE FACS FACP FAAN FRCN FCPS FWACS ICF CPTD CPLP MInstP CPhys CChem MRSC FRSC CSci MCSP HCPC GPhC SSCP CDMP GCIH GSEC CPRE MBCS CITP FBCS CMgr FCMI";

/** Written out, with the spelling to keep. */
export const CREDENTIAL_PHRASES: readonly string[] = [
  "CA (Singapore)",
  "CA (SA)",
  "CA(SA)",
  "CA (ANZ)",
  "CPA (Australia)",
  "chartered accountant",
  "chartered engineer",
  "professional engineer",
  "registered nurse",
  "chartered financial analyst",
  "B.Pharm",
  "M.Pharm",
  "B.Tech",
  "M.Tech",
  "B.Com",
  "M.Com",
  "M.Sc",
  "B.Sc",
  "Ph.D",
  "Ph.D.",
  "M.B.A.",
  "P.E.",
  "P.Eng",
  "P.Eng.",
  "J.D.",
  "M.D.",
  "LL.M",
  "LL.M.",
  "LL.B",
  "M.Ed",
  "B.Ed",
  "M.A.",
  "B.A.",
  "M.S.",
  "B.S.",
  "Lean Six Sigma Black Belt",
  "Six Sigma Black Belt",
  "Six Sigma Green Belt",
  "Diplom-Ingenieur",
  "Dipl.-Ing.",
];
